package no.fnsp.media;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

/**
 * Consents and licences that have run out. What readers see needs none of this: composing and delivery ask what is written
 * down for the instant of the reading. Those who keep what was made before, caches and feeds, are told here.
 */
@Repository
public class Consents {

    private final JdbcClient db;
    private final Journal journal;

    Consents(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    private record RunOut(UUID asset, UUID site) {}

    /** Tells, once for each, which assets may not be shown any more. Asked again, it tells only what is new. @return how many */
    @Transactional
    public int announceExpired(Permit permit, Instant at) {
        permit.mustAllow(Right.NATIONAL);
        List<RunOut> all = runOut(at);
        all.stream().map(RunOut::site).distinct().forEach(site -> permit.mustAllow(Right.EDIT, site));
        journal.recordAll(all.stream().map(one -> act(permit, one)).toList());
        return all.size();
    }

    private List<RunOut> runOut(Instant at) {
        return db.sql("""
                        with announced as (
                            insert into media.announced (described, at)
                            select id, :at from media.described
                            where valid_until = 'infinity' and shown_until between valid_from and :at
                            on conflict do nothing returning described
                        )
                        select a.id, a.site from announced n
                        join media.described d on d.id = n.described join media.asset a on a.id = d.asset
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new RunOut(row.getObject("id", UUID.class), row.getObject("site", UUID.class)))
                .list();
    }

    private static Act act(Permit permit, RunOut one) {
        return new Act(
                permit.actor(),
                "media.expired",
                "media",
                one.asset(),
                one.site(),
                Map.of(),
                Set.of(Items.scope(one.asset())));
    }
}
