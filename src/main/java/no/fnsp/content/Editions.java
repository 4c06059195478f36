package no.fnsp.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Scope;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What documents say: editions that never change, and which of them is published. */
@Repository
public class Editions {

    /**
     * What {@link #read} needs, of {@code content.editions} called {@code e}. Not the canonical text, which is as long as
     * the body and which no reader sees.
     */
    public static final String COLUMNS = """
            e.edition, e.document, e.language, e.number, e.parent, e.change_class, e.kind, e.shape, e.body, e.created""";

    private final JdbcClient db;
    private final Bodies bodies;
    private final References references;
    private final KeptEditions kept;
    private final Heads heads;

    Editions(JdbcClient db, Bodies bodies, References references, KeptEditions kept, Heads heads) {
        this.db = db;
        this.bodies = bodies;
        this.references = references;
        this.kept = kept;
        this.heads = heads;
    }

    /** The published edition in each language. */
    public List<Edition> published(UUID document, Instant at) {
        return db.sql("""
                        select p.edition, p.document, p.language, p.number, e.parent, p.change_class, p.kind, p.shape,
                               p.body, p.created
                        from content.published p join content.editions e on e.edition = p.edition
                        where p.document = :document and p.valid_from <= :at and p.valid_until > :at
                        """)
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> read(row))
                .list();
    }

    public Optional<Edition> published(UUID document, Language language, Instant at) {
        return published(document, at).stream()
                .filter(edition -> edition.language() == language)
                .findFirst();
    }

    /** The editions that were published until an instant, and then were no more. */
    public List<Edition> endedAt(UUID document, Instant at) {
        return db.sql("""
                        select e.* from content.published p join content.editions e on e.edition = p.edition
                        where p.document = :document and p.valid_until = :at and p.valid_from < p.valid_until
                        """)
                .param("document", document)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> read(row))
                .list();
    }

    /** The last that was published in a language, also when it has been withdrawn. */
    public Optional<Edition> newest(UUID document, Language language) {
        return db.sql("""
                        select e.* from content.published p join content.editions e on e.edition = p.edition
                        where p.document = :document and p.language = :language order by p.valid_from desc limit 1
                        """)
                .param("document", document)
                .param("language", language.code())
                .query((row, i) -> read(row))
                .optional();
    }

    public Optional<Edition> find(UUID id) {
        return db.sql("select * from content.editions where edition = :id")
                .param("id", id)
                .query((row, i) -> read(row))
                .optional();
    }

    /** Where an edition stands in the line of its text: its number, or of a corrected older edition that of the one it corrects. */
    public int place(Edition edition) {
        return db.sql("select stems_from from content.edition where id = :id")
                .param("id", edition.id())
                .query(Integer.class)
                .single();
    }

    /** Writes a new edition down; nobody is shown it until it is published. */
    public Edition add(Permit permit, Document document, Language language, Body body, Change change) {
        permit.mustCover(document.site());
        String canonical = body.canonical();
        String json = bodies.write(body);
        UUID id = db.sql("""
                        insert into content.edition (document, language, number, parent, corrects, change_class, reason,
                                                     kind, shape, body, canonical, sha256, author)
                        select :document, :language, 1 + coalesce(max(number), 0), :parent, :corrects, :class, :reason,
                               :kind, :shape, :body::jsonb, :canonical, :sha256, :author
                        from content.edition where document = :document and language = :language
                        returning id
                        """)
                .param("document", document.id())
                .param("language", language.code())
                .param("parent", change.parent())
                .param("corrects", change.corrects())
                .param("class", change.changeClass().key())
                .param("reason", change.reason())
                .param("kind", document.kind().key())
                .param("shape", bodies.shapeOf(document.kind()))
                .param("body", json)
                .param("canonical", canonical)
                .param("sha256", sha256(canonical))
                .param("author", permit.actor())
                .query(UUID.class)
                .single();
        references.note(id, json);
        return find(id).orElseThrow();
    }

    /** From now on this edition is the published one in its language. @param also further scopes that readers see it in */
    public void publish(Permit permit, Document document, Edition edition, Set<Scope> also, Instant from) {
        permit.mustCover(document.site());
        heads.publish(permit, document, edition, also, from);
    }

    /** From now on nothing of the document is published. @return whether anything was */
    public boolean withdraw(Permit permit, Document document, Set<Scope> also, Instant from) {
        permit.mustCover(document.site());
        return heads.withdraw(permit, document, also, from);
    }

    /**
     * How an edition came about.
     *
     * @param parent the edition it was written from
     * @param corrects the national edition whose correction it carries, for a corrected older edition
     * @param reason required where an editorial change touches a number, dose, negation or phone
     */
    public record Change(
            ChangeClass changeClass,
            @Nullable UUID parent,
            @Nullable UUID corrects,
            @Nullable String reason) {

        public static Change first() {
            return new Change(ChangeClass.NEW, null, null, null);
        }
    }

    public static byte[] sha256(String canonical) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * These editions; each is read from the database once and kept, for it never changes. At most one statement. What is not there is
     * left out.
     */
    public Map<UUID, Edition> all(Collection<UUID> ids) {
        return kept.all(ids);
    }

    /** Reads a row that has {@link #COLUMNS}. */
    public Edition read(ResultSet row) throws SQLException {
        return kept.read(row);
    }
}
