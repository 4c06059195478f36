package no.fnsp.notification;

import no.fnsp.identity.Permit;
import no.fnsp.jobs.Job;
import org.springframework.stereotype.Component;

/** Writes a letter of each thing that is to be mailed at once, whichever telling it came from. */
@Component
class MailingJob implements Job {

    static final String NAME = "told";

    private final Owed owed;
    private final Mailing mailing;

    MailingJob(Owed owed, Mailing mailing) {
        this.owed = owed;
        this.mailing = mailing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Next run(Permit permit, String key) {
        owed.atOnce().forEach(notification -> mailing.mail(permit, notification));
        return new Next.Done();
    }
}
