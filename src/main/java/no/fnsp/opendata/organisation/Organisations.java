package no.fnsp.opendata.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.fnsp.opendata.answer.Api;
import no.fnsp.opendata.answer.Cursor;
import no.fnsp.opendata.words.InLanguages;
import no.fnsp.organisation.Reach;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Regions, trusts, hospitals, places and departments as they are now. */
@Repository
class Organisations {

    private final JdbcClient db;

    Organisations(JdbcClient db) {
        this.db = db;
    }

    /** What a list is narrowed to; empty words for everything. @param parent id of what it belongs to directly */
    record Wanted(String kind, String number, String parent) {

        static final Wanted ALL = new Wanted("", "", "");
    }

    /**
     * A part of the organisation. Never changes.
     *
     * @param kind {@code region}, {@code trust}, {@code hospital}, {@code place}, {@code clinic}, {@code department} and the like
     * @param names by the code of the language they are in
     * @param number nine digits of the register of legal entities; null where it is no entity of its own
     * @param parent id of what it belongs to; null at the top
     * @param places ids of the places a department works at, in order
     * @param email null where none is told
     * @param opening in OpenStreetMap's notation; null where none is told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            UUID id,
            String kind,
            TreeMap<String, String> names,
            @Nullable String number,
            @Nullable UUID parent,
            List<UUID> places,
            Reach.@Nullable Address address,
            Reach.@Nullable Position position,
            List<Telephone> phones,
            @Nullable String email,
            @Nullable String opening,
            String href) {}

    List<Item> of(Wanted wanted, Cursor from, int most, Instant at) {
        return db.sql("""
                        select * from organisation.dated
                        where valid_from <= :at and valid_until > :at and (:kind = '' or kind = :kind)
                          and (:number = '' or number = :number) and (:parent = '' or parent = nullif(:parent, '')::uuid)
                          and (:after = '' or node > nullif(:after, '')::uuid)
                        order by node limit :most
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", wanted.kind())
                .param("number", wanted.number())
                .param("parent", wanted.parent())
                .param("after", from.after())
                .param("most", most)
                .query((row, i) -> item(row))
                .list();
    }

    Optional<Item> one(UUID id, Instant at) {
        return db.sql("select * from organisation.dated where node = :id and valid_from <= :at and valid_until > :at")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> item(row))
                .optional();
    }

    /** Whether there was one that is no more. */
    boolean was(UUID id, Instant at) {
        return db.sql("select exists (select 1 from organisation.dated where node = :id and valid_from <= :at)")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static Item item(ResultSet row) throws SQLException {
        UUID id = row.getObject("node", UUID.class);
        Reach reach = Jsonb.read(row.getString("reach"), Reach.class);
        return new Item(
                id,
                row.getString("kind"),
                InLanguages.of(Jsonb.read(row.getString("name"), Words.class)),
                row.getString("number"),
                row.getObject("parent", UUID.class),
                List.of((UUID[]) row.getArray("places").getArray()),
                reach.address(),
                reach.position(),
                Telephone.all(reach),
                InLanguages.orNull(reach.email()),
                InLanguages.orNull(reach.opening().written()),
                Api.BASE + "/organisations/" + id);
    }
}
