package no.fnsp.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.store.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What directories say of those they let in: that a session is over, or that the person is still there. */
@Repository
public class UpstreamSessions {

    private final JdbcClient db;
    private final Secrets secrets;

    UpstreamSessions(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /** What a directory says is over: one of its sessions, or all that one person began before it said so. */
    public List<SignIn> told(String provider, @Nullable String subject, @Nullable String session, Instant before) {
        return db.sql("""
                        select * from identity.sign_in
                        where provider = :provider and ended is null and began <= :before
                          and (cast(:session as text) is null or upstream_session = :session)
                          and (cast(:subject as text) is null or upstream_subject = :subject)
                          and (cast(:session as text) is not null or cast(:subject as text) is not null)
                        """)
                .param("provider", provider)
                .param("subject", subject)
                .param("session", session)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, i) -> SignIns.signIn(row))
                .list();
    }

    /** Takes the turn of asking the directory again, so that of requests side by side one asks; and with what. */
    @Transactional
    public Optional<SignIn.Upstream> takeTurn(Permit permit, SignIn signIn, Instant at) {
        permit.mustBeOf(Permits.DOOR);
        return db.sql("""
                        update identity.sign_in set checked = :at
                        where id = :id and checked = :checked and refresh is not null and ended is null
                        returning provider, upstream_subject, upstream_session, refresh
                        """)
                .param("id", signIn.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("checked", signIn.checked().atOffset(ZoneOffset.UTC))
                .query((row, i) -> new SignIn.Upstream(
                        row.getString("provider"),
                        row.getString("upstream_subject"),
                        row.getString("upstream_session"),
                        opened(signIn.id(), row.getBytes("refresh"))))
                .optional();
    }

    /** The directory still knows them. @param refresh what to ask with the next time */
    public void stillThere(Permit permit, SignIn signIn, String refresh) {
        permit.mustBeOf(Permits.DOOR);
        keep(signIn.id(), refresh);
    }

    /** The directory did not answer; somebody asks again before long. */
    public void askAgain(Permit permit, SignIn signIn, Instant checked) {
        permit.mustBeOf(Permits.DOOR);
        db.sql("update identity.sign_in set checked = :checked where id = :id")
                .param("id", signIn.id())
                .param("checked", checked.atOffset(ZoneOffset.UTC))
                .update();
    }

    void keep(UUID id, String refresh) {
        db.sql("update identity.sign_in set refresh = :refresh where id = :id and ended is null")
                .param("id", id)
                .param("refresh", secrets.seal("refresh:" + id, refresh.getBytes(UTF_8)))
                .update();
    }

    private String opened(UUID id, byte[] sealed) {
        return secrets.open("refresh:" + id, sealed)
                .map(bytes -> new String(bytes, UTF_8))
                .orElse("");
    }
}
