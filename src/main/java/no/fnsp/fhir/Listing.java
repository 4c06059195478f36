package no.fnsp.fhir;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.fnsp.fhir.Parameter.Asked;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.InstantType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds on a shelf what a search asks for. */
@Repository
class Listing {

    private final JdbcClient db;
    private final Scribe scribe;

    Listing(JdbcClient db, Scribe scribe) {
        this.db = db;
        this.scribe = scribe;
    }

    /** @param total of the whole list; empty where nobody wants it @param some of it, in the order of their ids; one more than fits where there is more */
    record Found(Optional<Integer> total, List<DomainResource> some) {}

    Found search(Shelf shelf, Given given, Instant at) {
        Shelf.Open open = shelf.at(at);
        List<Condition> conditions = conditions(given.asked());
        Optional<Integer> total = given.isCounted() ? Optional.of(count(open, conditions)) : Optional.empty();
        if (given.isCountOnly()) {
            return new Found(total, List.of());
        }
        var further = new ArrayList<>(conditions);
        further.add(new Condition("r.id collate \"C\" > :after", Map.of("after", given.after())));
        String ordered = " order by r.id collate \"C\" limit " + (given.most() + 1);
        return new Found(total, made(shelf, open, "r.*", further, ordered));
    }

    Optional<DomainResource> one(Shelf shelf, String id, Instant at) {
        List<Condition> byId = conditions(List.of(new Asked(Parameter.ID, "", List.of(id))));
        return made(shelf, shelf.at(at), "r.*", byId, "").stream().findFirst();
    }

    private static List<Condition> conditions(List<Asked> asked) {
        var conditions = new ArrayList<Condition>();
        asked.forEach(one -> conditions.add(Condition.of(one, conditions.size())));
        return conditions;
    }

    private int count(Shelf.Open open, List<Condition> conditions) {
        return statement(open, "count(*)", conditions, "").query(Integer.class).single();
    }

    private List<DomainResource> made(
            Shelf shelf, Shelf.Open open, String columns, List<Condition> conditions, String order) {
        return statement(open, columns, conditions, order)
                .query((row, i) -> resource(shelf, open, row))
                .list();
    }

    private JdbcClient.StatementSpec statement(
            Shelf.Open open, String columns, List<Condition> conditions, String order) {
        var values = new HashMap<>(open.values());
        conditions.forEach(one -> values.putAll(one.values()));
        String where = conditions.stream().map(Condition::sql).collect(Collectors.joining(" and ", "where ", ""));
        return db.sql("select " + columns + " from (" + open.rows() + ") r " + (conditions.isEmpty() ? "" : where)
                        + order)
                .params(values);
    }

    private DomainResource resource(Shelf shelf, Shelf.Open open, ResultSet row) throws SQLException {
        DomainResource resource = open.made().of(row);
        resource.setId(row.getString("id"));
        if (!shelf.profile().isEmpty()) {
            resource.getMeta().addProfile(shelf.profile());
        }
        Instant updated = row.getObject("updated", OffsetDateTime.class).toInstant();
        resource.getMeta().setLastUpdatedElement(new InstantType(millis(updated)));
        return scribe.versioned(resource);
    }

    private static String millis(Instant instant) {
        return java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
                .withZone(java.time.ZoneOffset.UTC)
                .format(instant);
    }
}
