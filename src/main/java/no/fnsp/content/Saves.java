package no.fnsp.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every save of every draft: the last one is what the draft says, the others are what it said. */
@Repository
class Saves {

    private static final String DRAFT = """
            d.id, d.document, d.language, d.lane, d.based_on, s.kind, s.shape, s.body, s.revision, s.author, s.saved_at""";

    private final JdbcClient db;
    private final Bodies bodies;

    Saves(JdbcClient db, Bodies bodies) {
        this.db = db;
        this.bodies = bodies;
    }

    /** The drafts that a condition on {@code content.draft d} is true of. */
    JdbcClient.StatementSpec drafts(String condition) {
        return db.sql("select " + DRAFT + " from content.draft d join content.saved s on s.draft = d.id "
                + "and s.revision = d.revision where " + condition + " order by d.language, d.lane");
    }

    /** The draft of a lane. */
    Optional<Draft> find(UUID document, Language language, Draft.Lane lane) {
        return drafts("d.document = :document and d.language = :language and d.lane = :lane")
                .param("document", document)
                .param("language", language.code())
                .param("lane", lane.key())
                .query((row, i) -> draft(row))
                .optional();
    }

    /** A new draft and its first save; empty when the lane has one. */
    Optional<Draft> begin(Permit permit, Document document, Language language, Draft.Lane lane, First first) {
        return db.sql("""
                        with d as (
                            insert into content.draft (document, language, lane, based_on)
                            values (:document, :language, :lane, :base)
                            on conflict (document, language, lane) do nothing returning *
                        ), s as (
                            insert into content.saved (draft, revision, document, language, lane, kind, shape, body, author,
                                                       run)
                            select d.id, 1, d.document, d.language, d.lane, :kind, :shape, :body::jsonb, :author, 1 from d
                            returning *
                        )
                        select %s from d join s on s.draft = d.id
                        """.formatted(DRAFT))
                .param("document", document.id())
                .param("language", language.code())
                .param("lane", lane.key())
                .param("base", first.basedOn())
                .param("kind", document.kind().key())
                .param("shape", bodies.shapeOf(document.kind()))
                .param("body", bodies.write(first.body()))
                .param("author", permit.actor())
                .query((row, i) -> draft(row))
                .optional();
    }

    /** Until the transaction is over nobody else publishes or withdraws the document: what is published stays what was looked at. */
    void alone(UUID document) {
        db.sql("select id from content.document where id = :document for no key update")
                .param("document", document)
                .query(UUID.class)
                .single();
    }

    /** The revision of a draft that nobody else saves in until the transaction is over; empty when the document has no such. */
    Optional<Integer> hold(UUID document, UUID draft) {
        return db.sql("select revision from content.draft where id = :draft and document = :document for update")
                .param("draft", draft)
                .param("document", document)
                .query(Integer.class)
                .optional();
    }

    /** From now on the draft builds on this edition. The transaction holds the draft. */
    void baseOn(Permit permit, Draft draft, UUID edition) {
        db.sql("update content.draft set based_on = :edition where id = :draft")
                .param("edition", edition)
                .param("draft", draft.id())
                .update();
    }

    /** What a draft begins with. */
    record First(Body body, @Nullable UUID basedOn) {}

    /** One more save of a draft that the transaction holds. */
    Draft add(Permit permit, Document document, Draft current, String body, @Nullable UUID sitting) {
        return db.sql("""
                        with before as (
                            select *, author = :author and run_began > statement_timestamp() - interval '10 minutes' as goes_on
                            from content.saved where draft = :draft and revision = :revision
                        ), s as (
                            insert into content.saved (draft, revision, document, language, lane, kind, shape, body, author,
                                                       sitting, run, run_began)
                            select draft, revision + 1, document, language, lane, kind, :shape, :body::jsonb, :author,
                                   :sitting::uuid, case when goes_on then run else revision + 1 end,
                                   case when goes_on then run_began else statement_timestamp() end
                            from before returning *
                        )
                        update content.draft d set revision = s.revision from s where d.id = s.draft returning %s
                        """.formatted(DRAFT))
                .param("draft", current.id())
                .param("revision", current.revision())
                .param("shape", bodies.shapeOf(document.kind()))
                .param("body", body)
                .param("author", permit.actor())
                .param("sitting", sitting)
                .query((row, i) -> draft(row))
                .single();
    }

    /** Who saved after a revision, and in which window; in their order. */
    List<By> since(UUID draft, int revision) {
        return db.sql("""
                        select revision, author, sitting from content.saved
                        where draft = :draft and revision > :revision order by revision
                        """)
                .param("draft", draft)
                .param("revision", revision)
                .query((row, i) -> new By(
                        row.getInt("revision"),
                        row.getObject("author", UUID.class),
                        row.getObject("sitting", UUID.class)))
                .list();
    }

    /** Nobody wrote this revision: it merged by itself what was published meanwhile, or only opened the draft for others. */
    void nobodyWrote(Permit permit, Draft draft) {
        db.sql("insert into content.caught_up (draft, revision) values (:draft, :revision) on conflict do nothing")
                .param("draft", draft.id())
                .param("revision", draft.revision())
                .update();
    }

    /** Everybody who has written in a draft, or in one whose words were restored into it. */
    Set<UUID> writers(UUID draft) {
        return Set.copyOf(db.sql("""
                        select distinct s.author from content.saved s
                        where s.draft in (select :draft union select source from content.restored where draft = :draft)
                          and not exists (
                            select from content.caught_up c where c.draft = s.draft and c.revision = s.revision)
                        """).param("draft", draft).query(UUID.class).list());
    }

    record By(int revision, UUID author, @Nullable UUID sitting) {}

    /** What a draft said in one of its revisions; empty when that was pruned, or never was. */
    Optional<Body> body(UUID draft, int revision) {
        return db.sql("select kind, shape, body from content.saved where draft = :draft and revision = :revision")
                .param("draft", draft)
                .param("revision", revision)
                .query((row, i) -> readBody(row))
                .optional();
    }

    Body readBody(ResultSet row) throws SQLException {
        return bodies.read(Kind.of(row.getString("kind")), row.getInt("shape"), row.getString("body"));
    }

    Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("document", UUID.class),
                Language.of(row.getString("language")),
                Draft.Lane.of(row.getString("lane")),
                row.getObject("based_on", UUID.class),
                readBody(row),
                row.getInt("revision"),
                row.getObject("author", UUID.class),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
