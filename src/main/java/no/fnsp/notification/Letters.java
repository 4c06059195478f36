package no.fnsp.notification;

import java.util.List;
import no.fnsp.html.Messages;
import no.fnsp.identity.Account;
import no.fnsp.mail.DeskAddress;
import no.fnsp.mail.Letter;
import org.springframework.stereotype.Component;

/** Puts what somebody is told into a letter, in their language and with one thing to do. */
@Component
class Letters {

    private static final int MOST_LINES = 30;

    private final DeskAddress desk;

    Letters(DeskAddress desk) {
        this.desk = desk;
    }

    Letter of(Account account, Told told) {
        Messages words = Messages.desk(account.language());
        String said = told.said(words);
        return letter(
                account,
                told.notice().urgent() ? words.get("notifications.mail.urgent", said) : said,
                List.of(words.get("notifications.mail.hello", account.name()), said),
                List.of(),
                new Letter.Act(told.act(words), desk.of(told.opened())));
    }

    /** One for all that was not read. @param told at least one */
    Letter ofTheDay(Account account, List<Told> told) {
        Messages words = Messages.desk(account.language());
        int count = told.size();
        String subject =
                count == 1 ? words.get("notifications.mail.daily.one") : words.get("notifications.mail.daily", count);
        var items = told.stream().limit(MOST_LINES).map(one -> one.said(words)).toList();
        return letter(
                account,
                subject,
                List.of(
                        words.get("notifications.mail.hello", account.name()),
                        count > MOST_LINES ? words.get("notifications.mail.daily.most", subject, MOST_LINES) : subject),
                items,
                new Letter.Act(words.get("notifications.mail.daily.act"), desk.of("/desk/notifications")));
    }

    private Letter letter(
            Account account, String subject, List<String> paragraphs, List<String> items, Letter.Act act) {
        String fewer = desk.of("/desk/profile#told");
        return new Letter(
                account.email(),
                account.language(),
                subject,
                paragraphs,
                items,
                act,
                Messages.desk(account.language()).get("notifications.mail.foot", fewer),
                fewer);
    }
}
