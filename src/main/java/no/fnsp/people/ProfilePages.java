package no.fnsp.people;

import java.time.Instant;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Account;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Upstreams;
import no.fnsp.notification.Choices;
import org.springframework.stereotype.Component;

/** Puts the page about oneself together. */
@Component
class ProfilePages {

    private final Grants grants;
    private final Sayings sayings;
    private final WaysIn waysIn;
    private final Upstreams upstreams;
    private final Choices choices;

    ProfilePages(Grants grants, Sayings sayings, WaysIn waysIn, Upstreams upstreams, Choices choices) {
        this.grants = grants;
        this.sayings = sayings;
        this.waysIn = waysIn;
        this.upstreams = upstreams;
        this.choices = choices;
    }

    /** Whether a directory says what somebody is called. */
    boolean isNamedElsewhere(Account account) {
        return upstreams.has(account.id());
    }

    ProfilePage of(Desk desk, Account me, Instant now) {
        return new ProfilePage(
                desk.frame(desk.words().get("people.profile")),
                me,
                Form.empty(),
                grants.of(me.id(), now).stream()
                        .map(held -> sayings.full(desk.words(), held, now))
                        .toList(),
                waysIn.of(me, now),
                choices.of(me.id()));
    }
}
