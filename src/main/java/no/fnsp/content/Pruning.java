package no.fnsp.content;

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

/** Lets go of saves that nobody builds on any more and the history does not show. */
@Repository
public class Pruning {

    private final JdbcClient db;
    private final Journal journal;

    Pruning(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    private record Pruned(UUID document, UUID site, int saves) {}

    /**
     * Keeps every save of the last 24 hours, the last of each run, and those that have a name. The database holds to it too.
     *
     * @param permit for every document there is: a job's
     * @return how many saves are gone
     */
    @Transactional
    public int prune(Permit permit) {
        List<Pruned> pruned = remove();
        pruned.forEach(one -> permit.mustAllow(Right.EDIT, one.site(), one.document()));
        journal.recordAll(pruned.stream().map(one -> act(permit, one)).toList());
        forgetWhoWasThere();
        return pruned.stream().mapToInt(Pruned::saves).sum();
    }

    private List<Pruned> remove() {
        return db.sql("""
                        with gone as (
                            delete from content.saved s
                            where s.saved_at < now() - interval '24 hours'
                              and exists (select from content.saved later
                                          where later.draft = s.draft and later.run = s.run and later.revision > s.revision
                                            -- what merged by itself tells nobody who wrote before it
                                            and not exists (select from content.caught_up c
                                                            where c.draft = later.draft and c.revision = later.revision))
                              and not exists (select from content.version_name n where n.saved = s.id)
                            returning s.document
                        )
                        select gone.document, d.site, count(*) as saves from gone join content.document d on d.id = gone.document
                        group by gone.document, d.site
                        """)
                .query((row, i) -> new Pruned(
                        row.getObject("document", UUID.class), row.getObject("site", UUID.class), row.getInt("saves")))
                .list();
    }

    private static Act act(Permit permit, Pruned pruned) {
        return new Act(
                permit.actor(),
                "history.pruned",
                "document",
                pruned.document(),
                pruned.site(),
                Map.of("saves", pruned.saves()),
                Set.of());
    }

    private void forgetWhoWasThere() {
        db.sql("delete from content.presence where seen_at < now() - interval '1 hour'")
                .update();
    }
}
