package no.fnsp.movedon;

import no.fnsp.identity.Permit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which tasks somebody was reminded of: append-only. */
@Repository
class LastDateReminders {

    private final JdbcClient db;

    LastDateReminders(JdbcClient db) {
        this.db = db;
    }

    /** @return whether this is the first time */
    boolean first(Permit permit, Task task) {
        permit.mustCover(task.site());
        return db.sql("""
                        insert into movedon.reminder (site, document, language, edition)
                        values (:site, :document, :language, :edition) on conflict do nothing
                        """)
                        .param("site", task.site())
                        .param("document", task.document())
                        .param("language", task.language().code())
                        .param("edition", task.edition())
                        .update()
                > 0;
    }

    /** Of what a policy did when the date had passed. @return whether this is the first time */
    boolean tellsFirst(Permit permit, ByPolicy.Late late) {
        permit.mustCover(late.site());
        return db.sql("""
                        insert into movedon.told_of_last_date (site, document, language, edition)
                        values (:site, :document, :language, :edition) on conflict do nothing
                        """)
                        .param("site", late.site())
                        .param("document", late.document())
                        .param("language", late.language().code())
                        .param("edition", late.edition())
                        .update()
                > 0;
    }
}
