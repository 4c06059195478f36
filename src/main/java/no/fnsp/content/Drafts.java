package no.fnsp.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.text.Alignment;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts of a document: one per language and lane. */
@Repository
public class Drafts {

    private final JdbcClient db;
    private final Bodies bodies;
    private final Editions editions;
    private final Journal journal;

    Drafts(JdbcClient db, Bodies bodies, Editions editions, Journal journal) {
        this.db = db;
        this.bodies = bodies;
        this.editions = editions;
        this.journal = journal;
    }

    public Optional<Draft> find(UUID document, Language language, Draft.Lane lane) {
        return db.sql(
                        "select * from content.draft where document = :document and language = :language and lane = :lane")
                .param("document", document)
                .param("language", language.code())
                .param("lane", lane.key())
                .query((row, i) -> draft(row))
                .optional();
    }

    public Optional<Draft> withId(UUID id) {
        return db.sql("select * from content.draft where id = :id")
                .param("id", id)
                .query((row, i) -> draft(row))
                .optional();
    }

    /** Every draft of a document. */
    public List<Draft> of(UUID document) {
        return db.sql("select * from content.draft where document = :document order by language, lane")
                .param("document", document)
                .query((row, i) -> draft(row))
                .list();
    }

    /** Starts a draft from the published edition, or from nothing. Block ids in the body are assigned here. */
    public Draft start(Permit permit, Document document, Language language, Draft.Lane lane, Body body, Instant at) {
        permit.mustCover(document.site());
        List<Edition> published = editions.published(document.id(), at);
        Optional<Edition> base =
                published.stream().filter(one -> one.language() == language).findFirst();
        Draft started = db.sql("""
                        insert into content.draft (document, language, lane, based_on, kind, shape, body, author)
                        values (:document, :language, :lane, :base, :kind, :shape, :body::jsonb, :author)
                        returning *
                        """)
                .param("document", document.id())
                .param("language", language.code())
                .param("lane", lane.key())
                .param("base", base.map(Edition::id).orElse(null))
                .param("kind", document.kind().key())
                .param("shape", bodies.shapeOf(document.kind()))
                .param("body", bodies.write(body.withChapters(named(body.chapters(), base, published))))
                .param("author", permit.actor())
                .query((row, i) -> draft(row))
                .single();
        record(permit, "draft.started", document, started);
        return started;
    }

    /** Saves what was written on top of the revision the writer had read. */
    public Saved save(Permit permit, Document document, Draft read, Body body) {
        permit.mustCover(document.site());
        List<Chapter> chapters = Alignment.toBase(read.body().chapters(), body.chapters());
        Optional<Draft> saved = db.sql("""
                        update content.draft set body = :body::jsonb, revision = revision + 1, author = :author,
                               updated = now()
                        where id = :id and revision = :revision returning *
                        """)
                .param("id", read.id())
                .param("revision", read.revision())
                .param("body", bodies.write(body.withChapters(chapters)))
                .param("author", permit.actor())
                .query((row, i) -> draft(row))
                .optional();
        saved.ifPresent(draft -> record(permit, "draft.saved", document, draft));
        return saved.<Saved>map(Saved.Ok::new)
                .orElseGet(() -> new Saved.Outdated(
                        find(read.document(), read.language(), read.lane()).orElse(read)));
    }

    /**
     * The draft, as it was read, has become an edition or was thrown away.
     *
     * @return false when somebody has saved more in it since; then it stays
     */
    public boolean discard(Permit permit, Document document, Draft draft) {
        permit.mustCover(document.site());
        return db.sql("delete from content.draft where id = :id and revision = :revision")
                        .param("id", draft.id())
                        .param("revision", draft.revision())
                        .update()
                == 1;
    }

    private void record(Permit permit, String act, Document document, Draft draft) {
        journal.record(new Act(
                permit.actor(),
                act,
                "document",
                document.id(),
                document.site(),
                Map.of(
                        "language", draft.language().code(),
                        "lane", draft.lane().key(),
                        "revision", draft.revision()),
                Set.of())); // readers are shown nothing of it
    }

    /** The same words keep their ids; a first edition in a language takes the ids of the language written before it. */
    private static List<Chapter> named(List<Chapter> incoming, Optional<Edition> base, List<Edition> published) {
        if (base.isPresent()) {
            return Alignment.toBase(base.get().body().chapters(), incoming);
        }
        return published.stream()
                .findFirst()
                .map(other -> Alignment.toTranslation(other.body().chapters(), incoming))
                .orElseGet(() -> Alignment.toBase(List.of(), incoming));
    }

    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("document", UUID.class),
                Language.of(row.getString("language")),
                Draft.Lane.valueOf(row.getString("lane").toUpperCase(Locale.ROOT)),
                row.getObject("based_on", UUID.class),
                bodies.read(Kind.of(row.getString("kind")), row.getInt("shape"), row.getString("body")),
                row.getInt("revision"));
    }
}
