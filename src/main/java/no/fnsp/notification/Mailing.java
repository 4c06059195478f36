package no.fnsp.notification;

import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Permit;
import no.fnsp.mail.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letters that people are owed. That they were written, and they themselves, are one transaction: each is written once. */
@Component
class Mailing {

    private final Owed owed;
    private final Accounts accounts;
    private final Letters letters;
    private final Outbox outbox;

    Mailing(Owed owed, Accounts accounts, Letters letters, Outbox outbox) {
        this.owed = owed;
        this.accounts = accounts;
        this.letters = letters;
        this.outbox = outbox;
    }

    @Transactional
    void mail(Permit permit, UUID notification) {
        owed.take(permit, notification)
                .forEach(told -> accounts.find(told.person())
                        .filter(Account::isOpen)
                        .ifPresent(account -> outbox.post(permit, letters.of(account, told))));
    }

    @Transactional
    void mailOfTheDay(Permit permit, UUID person) {
        List<Told> told = owed.takeAll(permit, person);
        if (!told.isEmpty()) {
            accounts.find(person)
                    .filter(Account::isOpen)
                    .ifPresent(account -> outbox.post(permit, letters.ofTheDay(account, told)));
        }
    }
}
