package no.fnsp.composing;

import no.fnsp.html.Page;

/** What stands at an address. */
public sealed interface Found {

    record Shown(Page page) implements Found {}

    /** The reader is led on, for good. */
    record Elsewhere(String address) implements Found {}

    /** Nothing stands here; the page says so and leads on. */
    record Missing(Page page) implements Found {}

    /** Something stood here and is gone. */
    record Gone(Page page) implements Found {}
}
