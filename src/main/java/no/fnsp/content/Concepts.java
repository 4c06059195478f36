package no.fnsp.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The concepts of the national base, as they are and as they were. */
@Repository
public class Concepts {

    /** Touched when any concept comes, or takes other names. */
    public static final Scope LIST = Scope.of("concepts");

    private final JdbcClient db;
    private final Journal journal;

    Concepts(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    public static Scope scope(UUID concept) {
        return Scope.of("concept", concept);
    }

    public UUID named(Permit permit, String key) {
        permit.mustAllow(Right.NATIONAL);
        Objects.requireNonNull(permit);
        return db.sql("select id from content.concept where key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> db.sql("insert into content.concept (key) values (:key) returning id")
                        .param("key", key)
                        .query(UUID.class)
                        .single());
    }

    public Optional<Concept> find(UUID id, Instant at) {
        return db.sql("""
                        select * from content.concepts
                        where concept = :id and valid_from <= :at and valid_until > :at
                        """)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> concept(row))
                .optional();
    }

    /** Says what a concept is from now on. @return whether that is news */
    public boolean set(Permit permit, Concept concept, Instant from) {
        permit.mustAllow(Right.NATIONAL);
        Optional<Concept> known = find(concept.id(), from);
        if (known.isPresent() && known.get().equals(concept)) {
            return false;
        }
        db.sql("""
                update content.concept_state set valid_until = :from
                where concept = :concept and valid_until = 'infinity'
                """)
                .param("concept", concept.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into content.concept_state (concept, type, names, codes, themes, valid_from)
                values (:concept, :type, :names::jsonb, :codes::jsonb, :themes::jsonb, :from)
                """)
                .param("concept", concept.id())
                .param("type", concept.type())
                .param("names", Jsonb.write(concept.names()))
                .param("codes", Jsonb.write(concept.codes()))
                .param("themes", Jsonb.write(concept.themes()))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        journal.record(new Act(
                permit.actor(),
                known.isPresent() ? "concept.changed" : "concept.added",
                "concept",
                concept.id(),
                null,
                Map.of("key", concept.key()),
                Set.of(scope(concept.id()), LIST)));
        return true;
    }

    private static Concept concept(ResultSet row) throws SQLException {
        return new Concept(
                row.getObject("concept", UUID.class),
                row.getString("key"),
                row.getString("type"),
                names(row.getString("names")),
                Jsonb.read(row.getString("codes"), Codes.class).bySystem(),
                List.of(Jsonb.read(row.getString("themes"), String[].class)));
    }

    /** Per language the preferred name first, then synonyms. */
    public static Map<Language, List<String>> names(String json) {
        var names = new EnumMap<Language, List<String>>(Language.class);
        Jsonb.read(json, Codes.class).bySystem().forEach((code, all) -> names.put(Language.of(code), all));
        return names;
    }

    /** A JSON object whose values are lists of words. */
    private record Codes(@JsonValue Map<String, List<String>> bySystem) {
        @JsonCreator
        Codes {}
    }
}
