package no.fnsp.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is told of changes. */
@Repository
public class Subscriptions {

    private static final String OPEN = """
            select u.id, u.site, u.owner, u.made, s.name, s.address, s.kinds, s.sites
            from webhook.subscription u join webhook.said s on s.subscription = u.id and s.valid_until = 'infinity'
            """;

    private final JdbcClient db;
    private final Keys keys;
    private final News news;
    private final Journal journal;

    Subscriptions(JdbcClient db, Keys keys, News news, Journal journal) {
        this.db = db;
        this.keys = keys;
        this.news = news;
        this.journal = journal;
    }

    /** Those of a site; of the country for null. */
    public List<Subscription> of(@Nullable UUID site) {
        return db.sql(OPEN + " where u.site is not distinct from :site::uuid order by s.name, u.id")
                .param("site", site)
                .query((row, i) -> subscription(row))
                .list();
    }

    public Optional<Subscription> find(UUID id) {
        return db.sql(OPEN + " where u.id = :id")
                .param("id", id)
                .query((row, i) -> subscription(row))
                .optional();
    }

    /** Is told from now on. @return the key, which nobody is shown again; empty when it has begun already */
    @Transactional
    public Optional<String> begin(Permit permit, Subscription fresh) {
        fresh.mustAllow(permit);
        int begun = db.sql("""
                        insert into webhook.subscription (id, site, owner, made) values (:id, :site::uuid, :owner, :made)
                        on conflict do nothing
                        """)
                .param("id", fresh.id())
                .param("site", fresh.site())
                .param("owner", fresh.owner())
                .param("made", fresh.made().atOffset(ZoneOffset.UTC))
                .update();
        if (begun == 0) {
            return Optional.empty();
        }
        say(permit, fresh, fresh.made());
        db.sql("insert into webhook.standing (subscription, position, next_try) values (:id, :position, :now)")
                .param("id", fresh.id())
                .param("position", news.last())
                .param("now", fresh.made().atOffset(ZoneOffset.UTC))
                .update();
        record(permit, "webhook.begun", fresh, Map.of("address", fresh.address()));
        return Optional.of(keys.make(permit, fresh, fresh.made()));
    }

    /**
     * Other words, another address or other wishes.
     *
     * @param read what the writer had seen
     * @return false when somebody has said something else meanwhile, or has ended it; nothing is changed then
     */
    @Transactional
    public boolean change(Permit permit, Subscription read, Subscription changed, Instant from) {
        changed.mustAllow(permit);
        hold(changed);
        if (find(changed.id()).filter(read::equals).isEmpty()) {
            return false;
        }
        close(changed, from);
        say(permit, changed, from);
        record(permit, "webhook.changed", changed, Map.of("address", changed.address()));
        return true;
    }

    /** Two who do something with it at once do it after each other. */
    private void hold(Subscription one) {
        db.sql("select id from webhook.subscription where id = :id for no key update")
                .param("id", one.id())
                .query(UUID.class)
                .single();
    }

    /** Is told nothing any more. */
    @Transactional
    public void end(Permit permit, Subscription ended, Instant at) {
        ended.mustAllow(permit);
        hold(ended);
        close(ended, at);
        db.sql("update webhook.standing set paused = 'ended', paused_at = :at where subscription = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", ended.id())
                .update();
        record(permit, "webhook.ended", ended, Map.of());
    }

    private void close(Subscription one, Instant at) {
        db.sql("""
                update webhook.said set valid_until = greatest(:at, valid_from)
                where subscription = :id and valid_until = 'infinity'
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", one.id())
                .update();
    }

    private void say(Permit permit, Subscription one, Instant from) {
        db.sql("""
                insert into webhook.said (subscription, name, address, kinds, sites, said_by, valid_from)
                values (:id, :name, :address, :kinds, :sites, :by, :from)
                """)
                .param("id", one.id())
                .param("name", one.name())
                .param("address", one.address())
                .param("kinds", one.kinds().toArray(String[]::new))
                .param("sites", one.sites().toArray(String[]::new))
                .param("by", permit.actor())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .update();
    }

    void record(Permit permit, String act, Subscription about, Map<String, Object> detail) {
        journal.record(new Act(permit.actor(), act, "webhook", about.id(), about.site(), detail, Set.of()));
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getObject("site", UUID.class),
                row.getObject("owner", UUID.class),
                row.getString("name"),
                row.getString("address"),
                Set.of((String[]) row.getArray("kinds").getArray()),
                Set.of((String[]) row.getArray("sites").getArray()),
                row.getObject("made", OffsetDateTime.class).toInstant());
    }
}
