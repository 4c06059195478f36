package no.fnsp.critical;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.store.Jsonb;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Role;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers are warned of, and since when. Nothing is deleted. */
@Repository
public class Warnings {

    private final JdbcClient db;
    private final Journal journal;

    Warnings(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Touched when readers of a text are warned of something more, on any site, or of something no more. */
    public static Scope scope(UUID document) {
        return Scope.of("warnings", document);
    }

    /** What stands on these texts, on any site and of any node's words, by text and oldest first. One statement. */
    public Map<UUID, List<Warning>> onAnySite(Collection<UUID> texts, Instant at) {
        return db
                .sql("""
                        select * from critical.warnings
                        where document = any(:texts) and valid_from <= :at and valid_until > :at
                        order by valid_from, id
                        """)
                .param("texts", texts.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> warning(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Warning::document));
    }

    /** What stands because of an error now, on any site. */
    public List<Warning> open(UUID error) {
        return open("error = :id", error);
    }

    /** What stands because of words in one document: local changes, or a variant. */
    List<Warning> onWordsIn(UUID changes) {
        return open("changes = :id", changes);
    }

    /** What stands on the pages of a text, or because of it. */
    List<Warning> about(UUID text) {
        return open("(text = :id or document = :id)", text);
    }

    private List<Warning> open(String which, UUID id) {
        return db.sql("select * from critical.warnings where valid_until = 'infinity' and " + which
                        + " order by valid_from, id")
                .param("id", id)
                .query((row, i) -> warning(row))
                .list();
    }

    /** One row of what is written, as the database reads it. */
    private record Row(
            UUID id,
            UUID error,
            String cause,
            @Nullable UUID site,
            UUID document,
            @Nullable UUID node,
            @Nullable UUID changes,
            @Nullable UUID said,
            @Nullable String language,
            @Nullable String chapter,
            @Nullable String role,
            boolean forced) {}

    /** One statement, however many sites there are: readers wait for it. */
    void add(Permit permit, List<Warning> all, Instant from) {
        permit.mustAllow(Right.NATIONAL);
        if (all.isEmpty()) {
            return;
        }
        db.sql("""
                insert into critical.warning (id, error, cause, site, document, node, changes, said, language, chapter, role,
                                              forced, valid_from)
                select r.id, r.error, r.cause, r.site, r.document, r.node, r.changes, r.said, r.language, r.chapter, r.role,
                       r.forced, :from
                from jsonb_to_recordset(:rows::jsonb) as r (id uuid, error uuid, cause text, site uuid, document uuid,
                     node uuid, changes uuid, said uuid, language text, chapter text, role text, forced boolean)
                """)
                .param("rows", Jsonb.write(all.stream().map(Warnings::row).toList()))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, "warning.shown", all);
    }

    private static Row row(Warning one) {
        return new Row(
                one.id(),
                one.error(),
                one.cause().key(),
                one.site(),
                one.document(),
                one.node(),
                one.changes(),
                one.said(),
                one.language() == null ? null : one.language().code(),
                one.chapter() == null ? null : one.chapter().value(),
                one.role() == null ? null : one.role().key(),
                one.forced());
    }

    /** Readers are warned of these no more. */
    void end(Permit permit, List<Warning> some, Instant at) {
        if (some.isEmpty()) {
            return;
        }
        db.sql("""
                update critical.warning set valid_until = greatest(:at, valid_from)
                where id = any(:ids) and valid_until = 'infinity'
                """)
                .param("ids", some.stream().map(Warning::id).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        record(permit, "warning.taken-away", some);
    }

    private void record(Permit permit, String act, List<Warning> some) {
        journal.recordAll(some.stream()
                .map(one -> new Act(
                        permit.actor(),
                        act,
                        "document",
                        one.document(),
                        one.site(),
                        Map.of(
                                "error",
                                one.error().toString(),
                                "cause",
                                one.cause().key()),
                        Set.of(scope(one), scope(one.document()))))
                .toList());
    }

    private static Scope scope(Warning warning) {
        if (warning.node() != null) {
            return LocalChangeSets.scope(warning.node(), warning.document());
        }
        return warning.site() == null
                ? Documents.scope(warning.document())
                : Adoptions.scope(warning.site(), warning.document());
    }

    private static Warning warning(ResultSet row) throws SQLException {
        return new Warning(
                row.getObject("id", UUID.class),
                row.getObject("error", UUID.class),
                Warning.Cause.valueOf(row.getString("cause").toUpperCase(Locale.ROOT)),
                row.getObject("site", UUID.class),
                row.getObject("document", UUID.class),
                row.getObject("text", UUID.class),
                row.getObject("node", UUID.class),
                row.getObject("changes", UUID.class),
                row.getObject("said", UUID.class),
                Optional.ofNullable(row.getString("language")).map(Language::of).orElse(null),
                Optional.ofNullable(row.getString("chapter")).map(BlockId::new).orElse(null),
                Optional.ofNullable(row.getString("role")).map(Role::of).orElse(null),
                row.getBoolean("forced"),
                Jsonb.read(row.getString("warning"), Words.class));
    }
}
