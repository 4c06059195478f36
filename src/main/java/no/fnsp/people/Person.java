package no.fnsp.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.html.Link;
import no.fnsp.identity.Account;
import no.fnsp.identity.Held;
import no.fnsp.identity.Permit;

/** Somebody, and what they are where we look: on one site, or everywhere. Never changes. */
record Person(Here here, Account account, List<Held> held) {

    Person {
        held = List.copyOf(held);
    }

    UUID id() {
        return account.id();
    }

    Permit permit() {
        return here.about(id());
    }

    boolean isMe() {
        return here.isMe(id());
    }

    Optional<Held> role(long id) {
        return held.stream().filter(one -> one.id() == id).findFirst();
    }

    String to(String rest) {
        return here.to(id(), rest);
    }

    Link step() {
        return new Link(account.name(), to(""));
    }
}
