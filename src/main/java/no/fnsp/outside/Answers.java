package no.fnsp.outside;

import no.fnsp.store.Instants;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
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

    /** Those of the wanted that it is time to ask for, the one that has waited longest first. */
    List<String> due(String source, Collection<String> wanted, Rhythm rhythm, Instant now) {
        return db.sql("""
                        select wanted.id from unnest(:wanted::text[]) as wanted (id)
                        left join outside.answer known on known.source = :source and known.id = wanted.id
                        where known.tried is null
                           or known.tried < case when known.failing then :failed::timestamptz else :well::timestamptz end
                        order by known.tried nulls first, wanted.id limit :most
                        """)
                .param("wanted", wanted.toArray(String[]::new))
                .param("source", source)
                .param("failed", now.minus(rhythm.again()).atOffset(ZoneOffset.UTC))
                .param("well", now.minus(rhythm.every()).atOffset(ZoneOffset.UTC))
                .param("most", rhythm.most())
                .query(String.class)
                .list();
    }

    /**
     * How often one thing is asked for.
     *
     * @param again after it went wrong
     * @param most in one round
     * @param told how old the time that pages tell may be, when nothing else is news: each telling composes them anew
     */
    public record Rhythm(Duration every, Duration again, int most, Duration told) {}

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

    /** It went wrong; what was said before stays. */
    @Transactional
    public void failed(Permit permit, String source, String id, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        db.sql("""
                insert into outside.answer (source, id, tried, failing) values (:source, :id, :now, true)
                on conflict (source, id) do update set tried = excluded.tried, failing = true
                """)
                .param("source", source)
                .param("id", id)
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

    /** What nobody wants to know any more is not kept. */
    @Transactional
    public void forgetAllBut(Permit permit, String source, Collection<String> wanted) {
        permit.mustAllow(Right.NATIONAL);
        db.sql("delete from outside.answer where source = :source and id <> all(:wanted::text[])")
                .param("source", source)
                .param("wanted", wanted.toArray(String[]::new))
                .update();
    }

    /** How many there are, and how many of them went wrong last. */
    public Numbers numbers(String source) {
        return db.sql("""
                        select count(*) filter (where body is not null) as kept, count(*) filter (where failing) as failing
                        from outside.answer where source = :source
                        """)
                .param("source", source)
                .query((row, i) -> new Numbers(row.getLong("kept"), row.getLong("failing")))
                .single();
    }

    public record Numbers(long kept, long failing) {}

    private void record(Permit permit, String act, String source, String id) {
        Scope scope = scope(source, id);
        UUID subject = UUID.nameUUIDFromBytes(scope.value().getBytes(StandardCharsets.UTF_8));
        journal.record(new Act(
                permit.actor(), act, "answer", subject, null, Map.of("source", source, "id", id), Set.of(scope)));
    }
}
