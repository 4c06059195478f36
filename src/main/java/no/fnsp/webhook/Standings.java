package no.fnsp.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.store.DatabaseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far each subscription is told, as every node sees it. */
@Repository
public class Standings {

    /** A node that falls keeps others from going on for no longer. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final Subscriptions subscriptions;
    private final DatabaseClock clock;

    Standings(JdbcClient db, Subscriptions subscriptions, DatabaseClock clock) {
        this.db = db;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    public Standing of(Subscription subscription) {
        return db.sql("select * from webhook.standing where subscription = :id")
                .param("id", subscription.id())
                .query((row, i) -> standing(row))
                .single();
    }

    /** Is told nothing until somebody lets it go on. */
    @Transactional
    public void pause(Permit permit, Subscription subscription, Instant at) {
        subscription.mustAllow(permit);
        pause(permit, subscription, "person", at);
    }

    /** Goes on from where it was told last. */
    @Transactional
    public void resume(Permit permit, Subscription subscription, Instant at) {
        subscription.mustAllow(permit);
        int resumed = db.sql("""
                        update webhook.standing set paused = '', paused_at = null, tries = 0, since = null, given_up = 0,
                            trouble = '', next_try = :at
                        where subscription = :id and paused not in ('', 'ended')
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", subscription.id())
                .update();
        if (resumed > 0) {
            subscriptions.record(permit, "webhook.resumed", subscription, Map.of());
        }
    }

    /** @return whether it was not paused before */
    boolean pause(Permit permit, Subscription subscription, String why, Instant at) {
        boolean paused = db.sql("""
                        update webhook.standing set paused = :why, paused_at = :at where subscription = :id and paused = ''
                        """)
                        .param("why", why)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", subscription.id())
                        .update()
                > 0;
        if (paused) {
            subscriptions.record(permit, "webhook.paused", subscription, Map.of("why", why));
        }
        return paused;
    }

    /** Those that it is time for, the one that has waited longest first; each is this node's until its lease is over or it lets go. */
    List<UUID> claim(long last, int most) {
        Instant now = clock.now();
        return db.sql("""
                        update webhook.standing set busy_until = :until, claimed = :now where subscription in (
                            select subscription from webhook.standing
                            where paused = '' and position < :last and next_try <= :now
                              and (busy_until is null or busy_until < :now)
                            order by claimed nulls first limit :most for update skip locked)
                        returning subscription
                        """)
                .param("until", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("last", last)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** All up to the number is told, or nobody wants it any more; what went wrong before was of that. @param some how many messages that were @return whether it goes on: nobody has paused it meanwhile */
    boolean moveOn(UUID subscription, long position, int some) {
        Instant now = clock.now();
        return db.sql("""
                        update webhook.standing set position = greatest(position, :position), delivered = delivered + :some,
                            last_told = case when :some > 0 then :now else last_told end,
                            tries = case when :some > 0 or :position > position then 0 else tries end,
                            since = case when :some > 0 or :position > position then null else since end,
                            trouble = case when :some > 0 or :position > position then '' else trouble end,
                            given_up = case when :some > 0 then 0 else given_up end, busy_until = :until
                        where subscription = :id and paused = ''
                        """)
                        .param("position", position)
                        .param("some", some)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("until", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                        .param("id", subscription)
                        .update()
                > 0;
    }

    /** It went wrong, and is tried again later. @return how it stands now */
    Standing failed(UUID subscription, String trouble, Duration pause) {
        Instant now = clock.now();
        return db.sql("""
                        update webhook.standing set tries = tries + 1, since = coalesce(since, :now), trouble = :trouble,
                            next_try = :next
                        where subscription = :id returning *
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("trouble", trouble)
                .param("next", now.plus(pause).atOffset(ZoneOffset.UTC))
                .param("id", subscription)
                .query((row, i) -> standing(row))
                .single();
    }

    /** The message is on the list of what was given up, and the next may be tried. @return how it stands now */
    Standing gaveUp(UUID subscription, long number) {
        return db.sql("""
                        update webhook.standing set position = greatest(position, :number), given_up = given_up + 1,
                            tries = 0, since = null, next_try = :now
                        where subscription = :id returning *
                        """)
                .param("number", number)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("id", subscription)
                .query((row, i) -> standing(row))
                .single();
    }

    void letGo(UUID subscription) {
        db.sql("update webhook.standing set busy_until = null where subscription = :id")
                .param("id", subscription)
                .update();
    }

    void pinged(UUID subscription, String what) {
        db.sql("update webhook.standing set pinged = :now, ping = :what where subscription = :id")
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .param("what", what)
                .param("id", subscription)
                .update();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getLong("position"),
                row.getInt("tries"),
                instant(row, "since"),
                row.getString("trouble"),
                row.getObject("next_try", OffsetDateTime.class).toInstant(),
                row.getInt("given_up"),
                row.getLong("delivered"),
                instant(row, "last_told"),
                row.getString("paused"),
                instant(row, "pinged"),
                row.getString("ping"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
