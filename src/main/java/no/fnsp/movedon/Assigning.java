package no.fnsp.movedon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Specialities;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who looks at what: one task, or every task of a speciality. Dated rows. */
@Repository
public class Assigning {

    private final JdbcClient db;
    private final Journal journal;
    private final TellingOfTasks telling;

    Assigning(JdbcClient db, Journal journal, TellingOfTasks telling) {
        this.db = db;
        this.journal = journal;
        this.telling = telling;
    }

    /** @param assignee null for nobody in particular */
    @Transactional
    public void assign(Permit permit, UUID site, Task task, @Nullable UUID assignee) {
        permit.mustAllow(Right.ADOPT, site);
        permit.mustCover(task.site());
        db.sql("""
                update movedon.assignment set valid_until = greatest(clock_timestamp(), valid_from)
                where site = :site and document = :document and language = :language and edition = :edition
                  and valid_until = 'infinity'
                """)
                .param("site", task.site())
                .param("document", task.document())
                .param("language", task.language().code())
                .param("edition", task.edition())
                .update();
        if (assignee != null) {
            db.sql("""
                    insert into movedon.assignment (site, document, language, edition, assignee, assigned_by)
                    values (:site, :document, :language, :edition, :assignee, :by)
                    """)
                    .param("site", task.site())
                    .param("document", task.document())
                    .param("language", task.language().code())
                    .param("edition", task.edition())
                    .param("assignee", assignee)
                    .param("by", permit.actor())
                    .update();
            telling.assigned(permit, task, assignee);
        }
        journal.record(new Act(
                permit.actor(),
                "moved-on.assigned",
                "document",
                task.document(),
                task.site(),
                Map.of("to", assignee == null ? "" : assignee.toString()),
                Set.of()));
    }

    /** Who gets the tasks of each speciality that somebody gets. */
    public Map<String, UUID> delegated(UUID site) {
        var all = new LinkedHashMap<String, UUID>();
        db.sql("""
                select speciality, assignee from movedon.delegation
                where site = :site and valid_until = 'infinity' order by speciality
                """).param("site", site).query(row -> {
            all.put(row.getString("speciality"), row.getObject("assignee", UUID.class));
        });
        return all;
    }

    /** @param assignee null when nobody shall get them any more @return whether that is news */
    @Transactional
    public boolean delegate(Permit permit, UUID site, String speciality, @Nullable UUID assignee) {
        permit.mustAllow(Right.ADOPT, site);
        UUID known = delegated(site).get(speciality);
        if (!Specialities.has(speciality) || Objects.equals(known, assignee)) {
            return false;
        }
        db.sql("""
                update movedon.delegation set valid_until = greatest(clock_timestamp(), valid_from)
                where site = :site and speciality = :speciality and valid_until = 'infinity'
                """).param("site", site).param("speciality", speciality).update();
        if (assignee != null) {
            db.sql("""
                    insert into movedon.delegation (site, speciality, assignee, delegated_by)
                    values (:site, :speciality, :assignee, :by)
                    """)
                    .param("site", site)
                    .param("speciality", speciality)
                    .param("assignee", assignee)
                    .param("by", permit.actor())
                    .update();
        }
        journal.record(new Act(
                permit.actor(),
                "speciality.delegated",
                "site",
                site,
                site,
                Map.of("speciality", speciality, "to", assignee == null ? "" : assignee.toString()),
                Set.of()));
        return true;
    }
}
