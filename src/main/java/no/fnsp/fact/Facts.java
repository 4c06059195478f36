package no.fnsp.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.journal.Scope;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The facts of every site, as they are and as they were. A site says its own and the national ones, and knows of no others. */
@Repository
public class Facts {

    private final JdbcClient db;

    Facts(JdbcClient db) {
        this.db = db;
    }

    /** Touched when something else is said of a fact, and when it is withdrawn or may be used again. */
    public static Scope scope(UUID fact) {
        return Scope.of("fact", fact);
    }

    /** Those of the facts that a site may say, withdrawn ones too, with what the site itself says of those that each site says. One statement, whatever their number; none for none. */
    public Map<UUID, Fact> on(UUID site, Collection<UUID> facts, Instant at) {
        var found = new HashMap<UUID, Fact>();
        if (!facts.isEmpty()) {
            db.sql("""
                    select d.*, e.source, o.id as own, o.body as own_body, o.valid_from as own_from
                    from fact.dated d
                    left join fact.each_site e on e.fact = d.fact and e.valid_from <= :at and e.valid_until > :at
                    left join fact.own o on o.fact = e.fact and o.site = :site
                        and o.valid_from <= :at and o.valid_until > :at
                    where d.fact = any(:facts) and (d.site = :site or d.national)
                      and d.valid_from <= :at and d.valid_until > :at
                    """)
                    .param("facts", facts.toArray(UUID[]::new))
                    .param("site", site)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .query(row -> {
                        Fact fact = fact(row).with(each(row));
                        found.put(fact.id(), fact);
                    });
        }
        return found;
    }

    public Optional<Fact> find(UUID site, UUID fact, Instant at) {
        return Optional.ofNullable(on(site, List.of(fact), at).get(fact));
    }

    /**
     * What somebody looks for on a site.
     *
     * @param words all of which stand in the label or in what it says; a telephone's digits may be written in any groups
     * @param kind null for all
     * @param withdrawn whether those that should not be used any more are wanted too
     */
    public record Wanted(UUID site, String words, Fact.@Nullable Kind kind, boolean withdrawn) {}

    /** The site's own first, then the national ones; by label. */
    public List<Fact> search(Wanted wanted, int most, Instant at) {
        return db.sql("""
                        select d.* from fact.dated d, lateral (
                            select lower(coalesce(string_agg(one #>> '{}', ' '), '')) as text
                            from jsonb_path_query(jsonb_build_array(d.label, d.body - 'type'), '$.**') as one
                            where jsonb_typeof(one) = 'string'
                        ) said
                        where (site = :site or national) and (:kind = '' or kind = :kind)
                          and (:withdrawn or withdrawn is null) and valid_from <= :at and valid_until > :at
                          and not exists (select from unnest(:words::text[]) as word where position(word in said.text) = 0)
                        order by site <> :site, lower(label #>> '{nb}'), lower(label::text), fact limit :most
                        """)
                .param("site", wanted.site())
                .param("kind", wanted.kind() == null ? "" : wanted.kind().key())
                .param("withdrawn", wanted.withdrawn())
                .param("words", words(wanted.words()))
                .param("most", most)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> fact(row))
                .list();
    }

    private static String[] words(String written) {
        return Arrays.stream(written.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    /** What was said of a fact, by whom. @param by who said it @param until empty for what holds now */
    public record Period(Fact fact, UUID by, Optional<Instant> until) {}

    /** Newest first; empty for a fact the site may not say. */
    public List<Period> history(UUID site, UUID fact) {
        return db.sql("""
                        select *, nullif(valid_until, 'infinity') as ended from fact.dated
                        where fact = :fact and (site = :site or national) order by valid_from desc, said desc
                        """)
                .param("fact", fact)
                .param("site", site)
                .query((row, i) -> new Period(
                        fact(row),
                        row.getObject("said_by", UUID.class),
                        Optional.ofNullable(row.getObject("ended", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** The national facts that each site says for itself, and what this one says of them; by label. */
    public List<Fact> eachOn(UUID site, Instant at) {
        List<UUID> all = db.sql("select fact from fact.each_site where valid_from <= :at and valid_until > :at")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
        return on(site, all, at).values().stream()
                .filter(fact -> !fact.isWithdrawn())
                .sorted(Comparator.comparing((Fact fact) -> fact.label().plain(Language.NB))
                        .thenComparing(Fact::id))
                .toList();
    }

    private static Fact.@Nullable Each each(ResultSet row) throws SQLException {
        String source = row.getString("source");
        if (source == null) {
            return null;
        }
        UUID own = row.getObject("own", UUID.class);
        return new Fact.Each(
                Fact.Source.find(source).orElseThrow(),
                own == null
                        ? null
                        : new Fact.Own(
                                own,
                                (Saying.Phrase) Jsonb.read(row.getString("own_body"), Saying.class),
                                row.getObject("own_from", OffsetDateTime.class).toInstant()));
    }

    static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getObject("fact", UUID.class),
                row.getObject("site", UUID.class),
                row.getBoolean("national"),
                row.getObject("said", UUID.class),
                Jsonb.read(row.getString("label"), Words.class),
                Jsonb.read(row.getString("body"), Saying.class),
                row.getString("withdrawn"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant());
    }
}
