package no.fnsp.media;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is said of assets, from when until when. */
@Repository
public class Descriptions {

    private final JdbcClient db;
    private final Journal journal;

    Descriptions(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** What was said in a period. @param until empty for what holds now */
    public record Period(Description description, Instant from, Optional<Instant> until) {}

    /** Newest first. */
    public List<Period> history(UUID asset) {
        return db.sql("""
                        select body, valid_from, nullif(valid_until, 'infinity') as valid_until
                        from media.described where asset = :asset order by valid_from desc, id desc
                        """)
                .param("asset", asset)
                .query((row, i) -> new Period(
                        Jsonb.read(row.getString("body"), Description.class),
                        row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("valid_until", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /**
     * Says what an asset is from now on. On what terms it is shown, and until when, is said by whoever hands it in, and afterwards changed
     * only by those who may publish: a picture that has run out must not come back by the way.
     *
     * @param read what the writer had seen; null when nothing was said before
     * @return what became of it
     */
    @Transactional
    public Said say(Permit permit, Asset asset, @Nullable Description read, Description description, Instant from) {
        permit.mustAllow(Right.EDIT, asset.site(), asset.id());
        Optional<Description> now = lock(asset.id());
        if (!now.equals(Optional.ofNullable(read))) {
            return new Said.Outdated(now);
        }
        if (now.isPresent() && now.get().equals(description)) {
            return new Said.NoNews();
        }
        if (now.isPresent() && !now.get().isOnTheTermsOf(description)) {
            permit.mustAllow(Right.PUBLISH, asset.site(), asset.id());
        }
        write(permit, asset, description, from);
        record(permit, "media.described", asset);
        return new Said.Ok(description);
    }

    /** Readers see it nowhere from now on: a consent was drawn back, or it was wrong. Whoever may edit may do this at once. */
    @Transactional
    public void takeAway(Permit permit, Asset asset, String reason, Instant from) {
        permit.mustAllow(Right.EDIT, asset.site(), asset.id());
        lock(asset.id()).ifPresent(now -> {
            write(permit, asset, now.takenAway(reason), from);
            record(permit, "media.taken-away", asset);
        });
    }

    /** Readers may see it again, if its consent has not run out. */
    @Transactional
    public void putBack(Permit permit, Asset asset, Instant from) {
        permit.mustAllow(Right.PUBLISH, asset.site(), asset.id());
        lock(asset.id()).ifPresent(now -> {
            write(permit, asset, now.putBack(), from);
            record(permit, "media.put-back", asset);
        });
    }

    /** A picture of another shape: what was cut out of the one before says nothing of it. */
    void forgetCrops(Permit permit, Asset asset, Instant from) {
        permit.mustAllow(Right.PUBLISH, asset.site(), asset.id());
        lock(asset.id())
                .filter(now -> !now.equals(now.withoutCrops()))
                .ifPresent(now -> write(permit, asset, now.withoutCrops(), from));
    }

    /** What is said now; two who say something at once do it after each other. */
    private Optional<Description> lock(UUID asset) {
        db.sql("select id from media.asset where id = :asset for update")
                .param("asset", asset)
                .query(UUID.class)
                .single();
        return db.sql("select body from media.described where asset = :asset and valid_until = 'infinity'")
                .param("asset", asset)
                .query((row, i) -> Jsonb.read(row.getString("body"), Description.class))
                .optional();
    }

    private void write(Permit permit, Asset asset, Description description, Instant from) {
        db.sql("update media.described set valid_until = :from where asset = :asset and valid_until = 'infinity'")
                .param("asset", asset.id())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into media.described (asset, kind, body, described_by, valid_from)
                values (:asset, :kind, :body::jsonb, :by, :from)
                """)
                .param("asset", asset.id())
                .param("kind", asset.kind().key())
                .param("body", Jsonb.write(description))
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Not its title: that may hold somebody's name, and what stands in the journal cannot be erased. */
    private void record(Permit permit, String act, Asset asset) {
        journal.record(new Act(
                permit.actor(), act, "media", asset.id(), asset.site(), Map.of(), Set.of(Items.scope(asset.id()))));
    }
}
