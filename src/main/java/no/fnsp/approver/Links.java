package no.fnsp.approver;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.mail.DeskAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The links that requests are answered through. A request has one that works; a fresh one ends the one before, so that whoever was
 * forwarded that can use up no more codes.
 */
@Repository
class Links {

    private static final String PURPOSE = "approval-request";

    private final JdbcClient db;
    private final Tokens tokens;
    private final DeskAddress address;

    Links(JdbcClient db, Tokens tokens, DeskAddress address) {
        this.db = db;
        this.tokens = tokens;
        this.address = address;
    }

    /** @param works whether no fresher one has been made */
    record Link(UUID id, UUID request, boolean works) {}

    /** The one of a request that works, as an address. */
    String of(UUID request) {
        UUID working = db.sql("select id from approver.link where request = :request and valid_until = 'infinity'")
                .param("request", request)
                .query(UUID.class)
                .single();
        return address.of("/approval/" + tokens.of(PURPOSE, working.toString()));
    }

    /** @param token what the link ends with @return empty for what we have not signed */
    Optional<Link> find(String token) {
        return tokens.read(PURPOSE, token).map(UUID::fromString).flatMap(this::link);
    }

    private Optional<Link> link(UUID id) {
        return db.sql("select id, request, valid_until = 'infinity' as works from approver.link where id = :id")
                .param("id", id)
                .query((row, i) -> new Link(
                        row.getObject("id", UUID.class), row.getObject("request", UUID.class), row.getBoolean("works")))
                .optional();
    }

    /** From now on a fresh one is the one that works. */
    void renew(Permit permit, UUID request) {
        db.sql("""
                update approver.link set valid_until = clock_timestamp()
                where request = :request and valid_until = 'infinity'
                """).param("request", request).update();
        db.sql("insert into approver.link (id, request, made_by) values (:id, :request, :by)")
                .param("id", UUID.randomUUID())
                .param("request", request)
                .param("by", permit.actor())
                .update();
    }

    /** No more codes are sent through it today. @return whether that is news */
    boolean isSpent(Permit permit, UUID link, Instant at) {
        return db.sql("insert into approver.spent_link (link, spent) values (:link, :at) on conflict do nothing")
                        .param("link", link)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
