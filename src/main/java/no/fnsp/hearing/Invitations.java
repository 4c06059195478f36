package no.fnsp.hearing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Invitations that are taken back. What a site has answered before stays known, and its remarks are handled as all others. */
@Repository
public class Invitations {

    private static final int LONGEST_REASON = 1000;

    private final JdbcClient db;
    private final Hearings hearings;
    private final AskedSites asked;
    private final HospitalsTold telling;
    private final Journal journal;

    Invitations(JdbcClient db, Hearings hearings, AskedSites asked, HospitalsTold telling, Journal journal) {
        this.db = db;
        this.hearings = hearings;
        this.asked = asked;
        this.telling = telling;
        this.journal = journal;
    }

    /** Those that are not asked now, the latest first. One that was asked anew is asked. */
    public List<TakenBack> takenBack(UUID hearing) {
        return db.sql("""
                        select t.* from hearing.taken_back t
                        where t.hearing = :hearing and not exists (
                            select from hearing.invitation i
                            where i.hearing = t.hearing and i.site = t.site and i.valid_until = 'infinity')
                        order by t.taken_at desc
                        """)
                .param("hearing", hearing)
                .query((row, i) -> new TakenBack(
                        row.getObject("site", UUID.class),
                        row.getString("reason"),
                        row.getObject("taken_by", UUID.class),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** While it can be answered. The last one that is asked is not let go: then the hearing is cancelled. */
    @Transactional
    public Heard takeBack(Permit permit, Document document, UUID hearing, UUID site, String reason, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<Hearing> found = hearings.held(document, hearing);
        List<UUID> all = found.isEmpty() ? List.of() : asked.of(hearing);
        if (found.isEmpty() || !all.contains(site)) {
            return new Heard.NothingThere();
        }
        if (!found.get().isOpen(at)) {
            return new Heard.Ended();
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return reason.isBlank() ? new Heard.NoReason() : new Heard.TooLong(LONGEST_REASON);
        }
        if (all.size() == 1) {
            return new Heard.NobodyInvited();
        }
        write(permit, document, hearing, site, reason.strip(), at);
        telling.takenBack(permit, found.get(), site, reason.strip(), at);
        return new Heard.Ok(found.get());
    }

    private void write(Permit permit, Document document, UUID hearing, UUID site, String reason, Instant at) {
        db.sql("""
                update hearing.invitation set valid_until = greatest(:at, valid_from)
                where hearing = :hearing and site = :site and valid_until = 'infinity'
                """)
                .param("hearing", hearing)
                .param("site", site)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into hearing.taken_back (hearing, site, reason, taken_by, taken_at)
                values (:hearing, :site, :reason, :by, :at)
                """)
                .param("hearing", hearing)
                .param("site", site)
                .param("reason", reason)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        journal.record(new Act(
                permit.actor(),
                "hearing.taken-back",
                "document",
                document.id(),
                document.site(),
                Map.of("hearing", hearing.toString(), "site", site.toString()),
                Set.of())); // readers are shown nothing of it
    }
}
