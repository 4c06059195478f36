package no.fnsp.people;

import java.util.List;
import no.fnsp.html.Messages;
import no.fnsp.identity.Account;
import no.fnsp.mail.Letter;
import no.fnsp.mail.Outbox;
import org.springframework.stereotype.Component;

/** Sends the link to whoever it is for, in their language. */
@Component
class InvitationLetter {

    private final Outbox outbox;

    InvitationLetter(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param offer whether it is for taking up a role, and not for choosing a first password @return whether it goes anywhere */
    boolean post(Person person, String link, String until, boolean offer) {
        String kind = offer ? "people.mail.offer." : "people.mail.";
        Account account = person.account();
        Messages words = Messages.desk(account.language());
        var letter = new Letter(
                account.email(),
                account.language(),
                words.get(kind + "subject"),
                List.of(
                        words.get("notifications.mail.hello", account.name()),
                        words.get(
                                kind + "invited", person.here().desk().editor().name()),
                        words.get("people.mail.until", until)),
                List.of(),
                new Letter.Act(words.get(kind + "act"), link),
                words.get("people.mail.foot"),
                null);
        return outbox.post(person.permit(), letter).isPresent();
    }
}
