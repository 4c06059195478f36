package no.fnsp.people;

import no.fnsp.identity.Register;
import org.springframework.stereotype.Component;

/** Puts the page about one person together. */
@Component
class PersonPages {

    private final Sayings sayings;
    private final SiteParts branches;
    private final WaysIn waysIn;
    private final Register register;

    PersonPages(Sayings sayings, SiteParts branches, WaysIn waysIn, Register register) {
        this.sayings = sayings;
        this.branches = branches;
        this.waysIn = waysIn;
        this.register = register;
    }

    PersonPage of(Person person, Form form) {
        Here here = person.here();
        return new PersonPage(
                here.frame(person.account().name(), here.list()),
                person,
                form,
                sayings.of(here, person.held()),
                RoleChoice.of(here, branches),
                waysIn.of(person.account(), here.now()),
                register.invitedUntil(person.id(), here.now()).orElse(null),
                register.disabledBecause(person.id()).orElse(null));
    }
}
