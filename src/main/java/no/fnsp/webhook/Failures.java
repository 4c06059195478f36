package no.fnsp.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Jobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was given up, and is sent again when somebody says so. */
@Repository
public class Failures {

    private static final int MOST = 200;

    private final JdbcClient db;
    private final Subscriptions subscriptions;
    private final Jobs jobs;

    Failures(JdbcClient db, Subscriptions subscriptions, Jobs jobs) {
        this.db = db;
        this.subscriptions = subscriptions;
        this.jobs = jobs;
    }

    /** Those that were not told yet first, the latest of them first; at most 200. */
    public List<Failure> of(Subscription subscription) {
        return db.sql("""
                        select * from webhook.failure where subscription = :id
                        order by told is not null, number desc limit :most
                        """)
                .param("id", subscription.id())
                .param("most", MOST)
                .query((row, i) -> failure(row))
                .list();
    }

    Optional<Failure> find(UUID id) {
        return db.sql("select * from webhook.failure where id = :id")
                .param("id", id)
                .query((row, i) -> failure(row))
                .optional();
    }

    /** All of a subscription that were not told yet are sent once more, by a job. */
    @Transactional
    public void sendAgain(Permit permit, Subscription subscription, Instant now) {
        subscription.mustAllow(permit);
        untold(subscription).forEach(one -> jobs.at(AgainJob.NAME, one.toString(), now));
        subscriptions.record(permit, "webhook.sent-again", subscription, Map.of());
    }

    /** In the order they happened. */
    private List<UUID> untold(Subscription subscription) {
        return db.sql("select id from webhook.failure where subscription = :id and told is null order by number")
                .param("id", subscription.id())
                .query(UUID.class)
                .list();
    }

    /** A trial, by a job; the subscription's standing tells what it came to. */
    @Transactional
    public void ping(Permit permit, Subscription subscription, Instant now) {
        subscription.mustAllow(permit);
        jobs.at(PingJob.NAME, subscription.id().toString(), now);
        subscriptions.record(permit, "webhook.pinged", subscription, Map.of());
    }

    void add(Subscription subscription, long number, String body, String reason, int tries, Instant at) {
        db.sql("""
                insert into webhook.failure (subscription, number, body, reason, tries, at)
                values (:id, :number, :body, :reason, :tries, :at) on conflict (subscription, number) do nothing
                """)
                .param("id", subscription.id())
                .param("number", number)
                .param("body", body)
                .param("reason", reason)
                .param("tries", tries)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void told(UUID id, Instant at) {
        db.sql("update webhook.failure set told = coalesce(told, :at) where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void failedAgain(UUID id, String reason) {
        db.sql("update webhook.failure set tries = tries + 1, reason = :reason where id = :id and told is null")
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private static Failure failure(ResultSet row) throws SQLException {
        OffsetDateTime told = row.getObject("told", OffsetDateTime.class);
        return new Failure(
                row.getObject("id", UUID.class),
                row.getObject("subscription", UUID.class),
                row.getLong("number"),
                row.getString("body"),
                row.getString("reason"),
                row.getInt("tries"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                told == null ? null : told.toInstant());
    }
}
