package no.fnsp.media;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which file of an asset is shown, from when until when. */
@Repository
public class FileHistory {

    private final JdbcClient db;
    private final Descriptions descriptions;
    private final Journal journal;

    FileHistory(JdbcClient db, Descriptions descriptions, Journal journal) {
        this.db = db;
        this.descriptions = descriptions;
        this.journal = journal;
    }

    /** Opens an asset with its first file. Nobody is shown it until it is described. */
    @Transactional
    public void open(Permit permit, Asset asset, AssetFile first) {
        permit.mustAllow(Right.EDIT, asset.site());
        db.sql("""
                insert into media.asset (id, site, kind, created_by, created)
                values (:id, :site, :kind, :by, :at)
                """)
                .param("id", asset.id())
                .param("site", asset.site())
                .param("kind", asset.kind().key())
                .param("by", permit.actor())
                .param("at", asset.created().atOffset(ZoneOffset.UTC))
                .update();
        keep(permit, asset, first);
        show(asset.id(), first.number(), asset.created());
        record(permit, "media.received", asset, first);
    }

    /**
     * From now on a further file is shown. The one before stays: the page of last March shows the file of last March.
     *
     * @return whether it was done; not when somebody else has put another file there since {@code now} was looked at
     */
    @Transactional
    public boolean replace(Permit permit, Asset asset, AssetFile now, AssetFile next) {
        permit.mustAllow(Right.PUBLISH, asset.site(), asset.id());
        boolean still = isStillShown(asset, now) && isFree(asset, next.number());
        if (still) {
            keep(permit, asset, next);
            showInstead(permit, asset, now, next, next.added());
        }
        return still;
    }

    /** From now on a file is shown again that was shown before. @return whether it was done, as in {@link #replace} */
    @Transactional
    public boolean goBack(Permit permit, Asset asset, AssetFile now, AssetFile old, Instant from) {
        permit.mustAllow(Right.PUBLISH, asset.site(), asset.id());
        boolean still = isStillShown(asset, now);
        if (still) {
            showInstead(permit, asset, now, old, from);
        }
        return still;
    }

    /** Two who exchange it at once do so after each other, and the second is told. */
    private boolean isStillShown(Asset asset, AssetFile now) {
        db.sql("select id from media.asset where id = :asset for update")
                .param("asset", asset.id())
                .query(UUID.class)
                .single();
        return db.sql("""
                        select exists (select from media.head
                                       where asset = :asset and number = :number and valid_until = 'infinity')
                        """)
                .param("asset", asset.id())
                .param("number", now.number())
                .query(Boolean.class)
                .single();
    }

    private boolean isFree(Asset asset, int number) {
        return db.sql("select not exists (select from media.file where asset = :asset and number >= :number)")
                .param("asset", asset.id())
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    private void showInstead(Permit permit, Asset asset, AssetFile now, AssetFile other, Instant from) {
        show(asset.id(), other.number(), from);
        if (!other.hasShapeOf(now)) {
            descriptions.forgetCrops(permit, asset, from);
        }
        record(permit, "media.replaced", asset, other);
    }

    private void keep(Permit permit, Asset asset, AssetFile file) {
        db.sql("""
                insert into media.file (asset, kind, number, sha256, received, type, name, bytes, width, height, pages,
                                        tagged, added_by, added)
                values (:asset, :kind, :number, :sha256, :received, :type, :name, :bytes, :width, :height, :pages,
                        :tagged, :by, :added)
                """)
                .param("asset", asset.id())
                .param("kind", asset.kind().key())
                .param("number", file.number())
                .param("sha256", file.sha256())
                .param("received", file.received())
                .param("type", file.type().key())
                .param("name", file.name())
                .param("bytes", file.bytes())
                .param("width", file.width())
                .param("height", file.height())
                .param("pages", file.pages())
                .param("tagged", file.tagged())
                .param("by", permit.actor())
                .param("added", file.added().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void show(UUID asset, int number, Instant from) {
        db.sql("update media.head set valid_until = :from where asset = :asset and valid_until = 'infinity'")
                .param("asset", asset)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("insert into media.head (asset, number, valid_from) values (:asset, :number, :from)")
                .param("asset", asset)
                .param("number", number)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void record(Permit permit, String act, Asset asset, AssetFile file) {
        journal.record(new Act(
                permit.actor(),
                act,
                "media",
                asset.id(),
                asset.site(),
                Map.of(
                        "number",
                        file.number(),
                        "sha256",
                        file.sha256(),
                        "type",
                        file.type().key()),
                Set.of(Items.scope(asset.id()))));
    }
}
