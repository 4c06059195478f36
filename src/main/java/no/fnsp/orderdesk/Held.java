package no.fnsp.orderdesk;

import java.util.Optional;
import no.fnsp.identity.Permit;
import no.fnsp.ordering.Matter;

/**
 * Something that was asked for, found through the person at the desk. Never changes.
 *
 * @param asks what they may do as one of those who ask; empty when they only read
 * @param decides what they may do as one of those who answer; empty when they do not
 */
record Held(Here here, Matter matter, Optional<Permit> asks, Optional<Permit> decides) {

    String to(String rest) {
        return here.to("/orders/" + matter.id() + rest);
    }

    /** Whether it still stands as somebody has read it. @param number of the standing they read */
    boolean isRead(int number) {
        return matter.standing().number() == number;
    }

    boolean isOwn() {
        return asks.isPresent() && matter.askedBy().equals(here.desk().editor().id());
    }
}
