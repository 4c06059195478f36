package no.fnsp.factbook;

import no.fnsp.fact.Fact;

/** One fact that may be said on a site, found through the person at the desk. Never changes. */
record Held(Here here, Fact fact) {

    boolean mayChange() {
        return here.owns(fact) && here.mayChange();
    }

    /** Whether it can be a fact that each site says for itself: national words. */
    boolean mayBeEach() {
        return fact.national() && here.owns(fact) && fact.kind() == Fact.Kind.WORDS;
    }

    String label() {
        return here.label(fact);
    }

    String to(String rest) {
        return here.to("/" + fact.id() + rest);
    }
}
