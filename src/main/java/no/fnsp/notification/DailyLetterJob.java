package no.fnsp.notification;

import java.time.LocalTime;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.DailyJob;
import org.springframework.stereotype.Component;

/** One letter in the morning to each of those who want one, when there is something they have not read. */
@Component
class DailyLetterJob implements DailyJob {

    private final Owed owed;
    private final Mailing mailing;

    DailyLetterJob(Owed owed, Mailing mailing) {
        this.owed = owed;
        this.mailing = mailing;
    }

    @Override
    public String name() {
        return "told-daily";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(7, 0);
    }

    @Override
    public void run(Permit permit) {
        owed.peopleOfTheDay().forEach(person -> mailing.mailOfTheDay(permit, person));
    }
}
