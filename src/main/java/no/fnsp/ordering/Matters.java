package no.fnsp.ordering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.identity.Permit;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that hospitals have asked for, and how it stands. */
@Repository
public class Matters {

    private final JdbcClient db;

    Matters(JdbcClient db) {
        this.db = db;
    }

    public Optional<Matter> find(UUID id) {
        return list("matter = :id", "id", id).stream().findFirst();
    }

    /** What a site has asked for, the newest first. */
    public List<Matter> of(UUID site) {
        return list("site = :site order by asked desc, matter", "site", site);
    }

    /** What waits for an answer, the oldest first, at most 500; what a diagnosis was ordered with stands by itself. */
    public List<Matter> open() {
        return list(
                "state in ('asked', 'clarifying', 'without-draft') order by asked, matter limit :most", "most", 500);
    }

    /** What was answered, the latest first, at most 100. */
    public List<Matter> answered() {
        return list(
                "state not in ('asked', 'clarifying', 'without-draft') order by since desc, matter limit :most",
                "most",
                100);
    }

    /** Changes and variants that were asked for of a text, the newest first. */
    public List<Matter> about(UUID document) {
        return list("subject = :document and what <> 'order' order by asked desc, matter", "document", document);
    }

    /** The examinations and treatments that were ordered with a diagnosis. */
    public List<Matter> partsOf(UUID order) {
        return list("part_of = :order order by asked, matter", "order", order);
    }

    /** Those that are dealt with in this one. */
    public List<Matter> mergedInto(UUID other) {
        return list("merged_into = :other and state = 'merged' order by asked, matter", "other", other);
    }

    /** Those whose answer is this text, and that readers do not see yet. */
    List<Matter> acceptedAs(UUID document) {
        return list("document = :document and state = 'accepted' order by asked, matter", "document", document);
    }

    private List<Matter> list(String condition, String name, Object value) {
        return db.sql("select * from ordering.matters where " + condition)
                .param(name, value)
                .query((row, i) -> matter(row))
                .list();
    }

    /** @param partOf the order it belongs to; null for one by itself */
    UUID add(
            Permit permit,
            What what,
            UUID site,
            @Nullable UUID document,
            @Nullable UUID partOf,
            String title,
            Wish wish,
            Instant at) {
        UUID id = db.sql("""
                        insert into ordering.matter (what, site, document, part_of, title, wish, asked_by)
                        values (:what, :site, :document, :part, :title, :wish::jsonb, :by) returning id
                        """)
                .param("what", what.key())
                .param("site", site)
                .param("document", document)
                .param("part", partOf)
                .param("title", title)
                .param("wish", Jsonb.write(wish))
                .param("by", permit.actor())
                .query(UUID.class)
                .single();
        write(id, new Standing(1, State.ASKED, "", null, null, null, null, null, permit.actor(), at));
        return id;
    }

    /**
     * Nobody else decides on these until the transaction is over.
     *
     * @return whether the first is still as it was read
     */
    boolean hold(Matter read, UUID... others) {
        UUID[] all = Stream.concat(Stream.of(read.id()), Arrays.stream(others)).toArray(UUID[]::new);
        // In one order, so that two who merge each other do not wait for ever.
        db.sql("select id from ordering.matter where id = any(:all) order by id for update")
                .param("all", all)
                .query(UUID.class)
                .list();
        return find(read.id())
                .map(now -> now.standing().number() == read.standing().number())
                .orElse(false);
    }

    /** Another standing instead of the one that is held. */
    void move(Permit permit, Matter held, Standing next) {
        permit.actor();
        db.sql("""
                        update ordering.standing set valid_until = greatest(:from, valid_from)
                        where matter = :matter and valid_until = 'infinity'
                        """)
                .param("matter", held.id())
                .param("from", next.since().atOffset(ZoneOffset.UTC))
                .update();
        write(held.id(), next);
    }

    private void write(UUID matter, Standing standing) {
        db.sql("""
                        insert into ordering.standing (matter, number, state, reason, merged_into, concept, document, draft,
                                                       edition, decided_by, valid_from)
                        values (:matter, :number, :state, :reason, :into, :concept, :document, :draft, :edition, :by, :from)
                        """)
                .param("matter", matter)
                .param("number", standing.number())
                .param("state", standing.state().key())
                .param("reason", standing.reason())
                .param("into", standing.mergedInto())
                .param("concept", standing.concept())
                .param("document", standing.document())
                .param("draft", standing.draft())
                .param("edition", standing.edition())
                .param("by", standing.by())
                .param("from", standing.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Matter matter(ResultSet row) throws SQLException {
        What what = What.of(row.getString("what"));
        return new Matter(
                row.getObject("matter", UUID.class),
                what,
                row.getObject("site", UUID.class),
                row.getObject("subject", UUID.class),
                row.getObject("part_of", UUID.class),
                row.getString("title"),
                Jsonb.read(row.getString("wish"), wish(what)),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                new Standing(
                        row.getInt("number"),
                        State.of(row.getString("state")),
                        row.getString("reason"),
                        row.getObject("merged_into", UUID.class),
                        row.getObject("concept", UUID.class),
                        row.getObject("document", UUID.class),
                        row.getObject("draft", UUID.class),
                        row.getObject("edition", UUID.class),
                        row.getObject("decided_by", UUID.class),
                        row.getObject("since", OffsetDateTime.class).toInstant()));
    }

    private static Class<? extends Wish> wish(What what) {
        return switch (what) {
            case ORDER -> Wish.Page.class;
            case CHANGE -> Wish.Change.class;
            case VARIANT -> Wish.Variant.class;
        };
    }
}
