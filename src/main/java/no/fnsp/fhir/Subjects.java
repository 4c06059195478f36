package no.fnsp.fhir;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.store.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The concepts that studies are about, by the text that is about them or by themselves. */
@Repository("fhirSubjects")
class Subjects {

    private final JdbcClient db;

    Subjects(JdbcClient db) {
        this.db = db;
    }

    /** @param type {@code diagnosis}, {@code treatment} and the like @param names by language the preferred name first */
    record Subject(
            UUID concept,
            String type,
            Map<String, List<String>> names,
            Map<String, List<String>> codes,
            Instant since) {}

    /** One statement. @param ids of texts and concepts */
    @SuppressWarnings("unchecked") // what the columns hold
    Map<UUID, Subject> of(Collection<UUID> ids, Instant at) {
        var found = new HashMap<UUID, Subject>();
        db.sql("""
                select w.id, c.concept, c.type, c.names, c.codes, c.valid_from from (
                    select d.document as id, d.concept from content.documents d where d.document = any(:ids)
                    union all select i, i from unnest(:ids) i) w
                join content.concepts c on c.concept = w.concept and c.valid_from <= :at and c.valid_until > :at
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new Subject(
                                    row.getObject("concept", UUID.class),
                                    row.getString("type"),
                                    Jsonb.read(row.getString("names"), Map.class),
                                    Jsonb.read(row.getString("codes"), Map.class),
                                    row.getObject("valid_from", OffsetDateTime.class)
                                            .toInstant()));
                });
        return found;
    }
}
