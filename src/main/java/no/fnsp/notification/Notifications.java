package no.fnsp.notification;

import java.util.Collection;
import java.util.UUID;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Jobs;
import no.fnsp.store.DatabaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Telling people. Written in the caller's transaction: what is rolled back is told to nobody. */
@Repository
public class Notifications {

    private final JdbcClient db;
    private final Accounts accounts;
    private final Jobs jobs;
    private final DatabaseClock clock;

    Notifications(JdbcClient db, Accounts accounts, Jobs jobs, DatabaseClock clock) {
        this.db = db;
        this.accounts = accounts;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Each of these accounts, but the one who acts: they know. Who has left, or is no person, is told nothing. Three statements. */
    public void tell(Permit permit, Collection<UUID> people, Notice notice) {
        UUID[] told = accounts.among(people).stream()
                .filter(Account::isOpen)
                .map(Account::id)
                .filter(id -> !id.equals(permit.actor()))
                .toArray(UUID[]::new);
        if (told.length > 0) {
            write(permit, told, notice);
            jobs.at(MailingJob.NAME, UUID.randomUUID().toString(), clock.now());
        }
    }

    /** Who wants to be told in the desk only is owed no letter. */
    private void write(Permit permit, UUID[] people, Notice notice) {
        db.sql("""
                insert into notification.notification as old
                    (person, what, said, address, about, told_by, urgent, mailed)
                select p.person, :what, :values, :address, :about, :by, :urgent,
                       case when c.how = 'desk' and not :urgent then statement_timestamp() end
                from unnest(:people) p (person) left join notification.choice c using (person)
                on conflict (person, what, about) where read is null
                do update set said = excluded.said, address = excluded.address, told = excluded.told,
                              urgent = excluded.urgent, mailed = case when not excluded.urgent then old.mailed end
                """)
                .param("people", people)
                .param("what", notice.what())
                .param("values", notice.values().toArray(String[]::new))
                .param("address", notice.address())
                .param("about", notice.about())
                .param("by", permit.actor())
                .param("urgent", notice.urgent())
                .update();
    }
}
