package no.fnsp.study;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes in the journal which studies stand otherwise by their dates alone: closed, over, or no longer vouched for. Pages know of it by
 * themselves; whoever follows the journal would not.
 */
@Repository
class ToldTurns {

    private final Homes homes;
    private final Journal journal;
    private final JdbcClient db;

    ToldTurns(Homes homes, Journal journal, JdbcClient db) {
        this.homes = homes;
        this.journal = journal;
        this.db = db;
    }

    /** Those that stand otherwise than when they were last told of; whoever reads the journal knows how that was. */
    @Transactional
    public void tell(Permit permit, Collection<Study> studies, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        Map<UUID, Instant> told = told(studies);
        for (Study study : studies) {
            Instant last = told.getOrDefault(study.id(), study.since());
            if (study.status(last) != study.status(now)) {
                record(permit, study, now);
            }
        }
    }

    private Map<UUID, Instant> told(Collection<Study> studies) {
        var told = new HashMap<UUID, Instant>();
        db.sql("""
                select subject, max(at) as at from journal.log
                where subject = any(:studies) and subject_kind = 'study' and 'study:' || subject = any(scopes)
                group by subject
                """)
                .param("studies", studies.stream().map(Study::id).toArray(UUID[]::new))
                .query(row -> {
                    told.put(
                            row.getObject("subject", UUID.class),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                });
        return told;
    }

    private void record(Permit permit, Study study, Instant now) {
        var scopes = new HashSet<>(Sayings.scopes(study.id(), study.says()));
        scopes.add(Studies.LIST);
        Optional<AtDesk> home = homes.find(study.id());
        journal.record(new Act(
                permit.actor(),
                "study.turned",
                "study",
                study.id(),
                home.map(AtDesk::site).orElse(null),
                Map.of("status", study.status(now).key()),
                scopes));
    }
}
