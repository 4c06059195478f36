package no.fnsp.outside;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.store.Instants;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The last good answer of each source about each thing it is asked for. */
@Repository
public class Answers {

    private final JdbcClient db;
    private final Journal journal;

    Answers(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Touched when a source says something else of a thing, and now and then when it says the same still. */
    public static Scope scope(String source, String id) {
        return Scope.of("outside", source, id);
    }

    /** @param told when it was fetched, as pages tell: at least so fresh is it */
    public record Kept<T>(T value, Instant told) {}

    /** What was answered last, however long ago. One statement. */
    public <T> Optional<Kept<T>> find(String source, String id, Class<T> type) {
        return db.sql("select body, told from outside.answer where source = :source and id = :id and body is not null")
                .param("source", source)
                .param("id", id)
                .query((row, i) -> new Kept<>(Jsonb.read(row.getString("body"), type), Instants.in(row, "told")))
                .optional();
    }

    Version version(String source, String id) {
        return db.sql(
                        "select etag, modified from outside.answer where source = :source and id = :id and body is not null")
                .param("source", source)
                .param("id", id)
                .query((row, i) -> new Version(row.getString("etag"), row.getString("modified")))
                .optional()
                .orElse(Version.NONE);
    }

    /** @param value null when it is the same as before @return whether pages say something else now */
    @Transactional
    public boolean keep(
            Permit permit,
            String source,
            String id,
            @Nullable Object value,
            Version version,
            Rhythm rhythm,
            Instant now) {
        permit.mustAllow(Right.NATIONAL);
        boolean other = value != null && write(source, id, value, version, now) > 0;
        boolean old = db.sql("""
                        update outside.answer set tried = :now, failing = false, fetched = :now,
                            etag = case when :read then :etag else etag end,
                            modified = case when :read then :modified else modified end,
                            told = case when told <= :old then :now else told end
                        where source = :source and id = :id and body is not null
                        returning told = :now
                        """)
                .param("source", source)
                .param("id", id)
                .param("read", value != null)
                .param("etag", version.etag())
                .param("modified", version.modified())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("old", now.minus(rhythm.told()).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (other || old) {
            record(permit, other ? "outside.answered" : "outside.confirmed", source, id);
        }
        return other || old;
    }

    private int write(String source, String id, Object value, Version version, Instant now) {
        return db.sql("""
                        insert into outside.answer as known (source, id, body, etag, modified, fetched, told, tried)
                        values (:source, :id, :body::jsonb, :etag, :modified, :now, :now, :now)
                        on conflict (source, id) do update set body = excluded.body, etag = excluded.etag,
                            modified = excluded.modified, fetched = excluded.fetched, told = excluded.told
                        where known.body is distinct from excluded.body
                        """)
                .param("source", source)
                .param("id", id)
                .param("body", Jsonb.write(value))
                .param("etag", version.etag())
                .param("modified", version.modified())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The source knows of no such thing: what it said of it before is not said any more. */
    @Transactional
    public void gone(Permit permit, String source, String id, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        boolean said = db.sql(
                        "delete from outside.answer where source = :source and id = :id returning body is not null")
                .param("source", source)
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        db.sql("insert into outside.answer (source, id, tried) values (:source, :id, :now)")
                .param("source", source)
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (said) {
            record(permit, "outside.gone", source, id);
        }
    }

    private void record(Permit permit, String act, String source, String id) {
        Scope scope = scope(source, id);
        UUID subject = UUID.nameUUIDFromBytes(scope.value().getBytes(StandardCharsets.UTF_8));
        journal.record(new Act(
                permit.actor(), act, "answer", subject, null, Map.of("source", source, "id", id), Set.of(scope)));
    }
}
