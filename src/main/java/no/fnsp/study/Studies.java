package no.fnsp.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.journal.Scope;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The country's studies, as they are and as they were. */
@Repository
public class Studies {

    /** Touched when any study is other than it was in a list. */
    public static final Scope ALL = Scope.of("studies");

    /** Touched when a study comes or goes. */
    public static final Scope LIST = Scope.of("list", "studies");

    /** What is said, and until when somebody vouches for it. Whoever publishes vouches too, so there is always somebody. */
    private static final String SAID = """
            select d.*, coalesce(c.at, d.valid_from) as vouched, coalesce(c.until, d.valid_from) as confirmed
            from study.dated d left join lateral (
                select c.at, c.until from study.confirmation c where c.study = d.study and c.at <= :at
                order by c.at desc, c.until desc limit 1) c on true
            """;

    private final JdbcClient db;

    Studies(JdbcClient db) {
        this.db = db;
    }

    /** Touched when a study about this text or concept comes, goes, or stands otherwise. */
    public static Scope about(UUID subject) {
        return Scope.of("studies", "about", subject);
    }

    /** Every study there is to read of, withdrawn ones not among them. One statement. */
    public List<Listed> all(Instant at) {
        return db.sql("""
                        with confirmed as (
                            select distinct on (study) study, until from study.confirmation where at <= :at
                            order by study, at desc, until desc
                        )
                        select d.study, d.slug, d.title, d.areas, d.responsible, d.participating, d.treatments, d.concepts,
                               d.state, d.starts, d.closes, d.ends, coalesce(c.until, d.valid_from) as confirmed
                        from study.dated d left join confirmed c on c.study = d.study
                        where d.valid_from <= :at and d.valid_until > :at and d.state <> 'withdrawn'
                        order by d.slug
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.listed(row))
                .list();
    }

    /** Every study with all that is said of it. One statement. */
    public List<Study> whole(Instant at) {
        return db.sql(
                        SAID
                                + " where d.valid_from <= :at and d.valid_until > :at and d.state <> 'withdrawn' order by d.slug")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.study(row))
                .list();
    }

    /** Those of which something was said last, the newest first; at most so many. One statement. */
    public List<Study> newest(int most, Instant at) {
        return db.sql(SAID + """
                         where d.valid_from <= :at and d.valid_until > :at and d.state <> 'withdrawn'
                        order by d.valid_from desc, d.study limit :most
                        """)
                .param("most", most)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.study(row))
                .list();
    }

    /** The published ones among these, with all that is said of them; those that are withdrawn too. One statement. */
    public List<Study> of(Collection<UUID> some, Instant at) {
        return db.sql(SAID + " where d.study = any(:some) and d.valid_from <= :at and d.valid_until > :at")
                .param("some", some.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.study(row))
                .list();
    }

    /** For each of these texts and concepts, the studies that are about it. One statement. */
    public Map<UUID, Set<Listed>> about(Collection<UUID> subjects, Instant at) {
        var found = new HashMap<UUID, Set<Listed>>();
        db.sql("select * from (" + SAID + """
                        where d.valid_from <= :at and d.valid_until > :at and d.state in ('planned', 'open')
                          and (d.treatments && :subjects or d.concepts && :subjects)) about
                        """)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.listed(row))
                .list()
                .forEach(study -> subjects.stream()
                        .filter(one -> study.treatments().contains(one)
                                || study.concepts().contains(one))
                        .forEach(one -> found.computeIfAbsent(one, any -> new HashSet<>())
                                .add(study)));
        return found;
    }

    /** The published study at the end of an address; one that is withdrawn too. One statement. */
    public Optional<Study> at(String slug, Instant at) {
        return db.sql(SAID + " where d.slug = :slug and d.valid_from <= :at and d.valid_until > :at")
                .param("slug", slug)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.study(row))
                .optional();
    }

    public Optional<Study> find(UUID study, Instant at) {
        return db.sql(SAID + " where d.study = :study and d.valid_from <= :at and d.valid_until > :at")
                .param("study", study)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.study(row))
                .optional();
    }

    /** Those of these that are published; withdrawn ones too. One statement. */
    public Map<UUID, Study> find(Collection<UUID> some, Instant at) {
        var found = new HashMap<UUID, Study>();
        db.sql(SAID + " where d.study = any(:studies) and d.valid_from <= :at and d.valid_until > :at")
                .param("studies", some.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Rows.study(row))
                .list()
                .forEach(study -> found.put(study.id(), study));
        return found;
    }

    /** The form that a published study was made from. */
    public Optional<Sheet> sheet(UUID study, Instant at) {
        return db.sql("""
                        select fields from study.dated where study = :study and valid_from <= :at and valid_until > :at
                        """)
                .param("study", study)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> Jsonb.read(row.getString("fields"), Sheet.class))
                .optional();
    }

    /** The study that has this number already, other than this one; empty for none. */
    Optional<String> withNumber(UUID other, Numbers numbers, Instant at) {
        return db.sql("""
                        select case when nct = :nct then 'nct' else 'euct' end from study.dated
                        where study <> :other and valid_from <= :at and valid_until > :at and state <> 'withdrawn'
                          and (nct = :nct or euct = :euct) limit 1
                        """)
                .param("other", other)
                .param("nct", numbers.nct())
                .param("euct", numbers.euct())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /** What was said of a study, by whom. @param until empty for what holds now */
    public record Past(Study study, UUID by, Optional<Instant> until) {}

    /** Newest first. */
    public List<Past> history(UUID study, Instant at) {
        return db.sql(SAID + " where d.study = :study and d.valid_from <= :at order by d.valid_from desc, d.said desc")
                .param("study", study)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> past(row))
                .list();
    }

    private static Past past(ResultSet row) throws SQLException {
        return new Past(Rows.study(row), row.getObject("said_by", UUID.class), Rows.finite(row, "valid_until"));
    }
}
