package no.fnsp.delivery;

import java.util.Optional;
import no.fnsp.html.Page;

/** What came of asking for a page as a document. */
sealed interface Printed {

    /** @param page the address of the page itself @param name of the file */
    record Document(byte[] bytes, Optional<String> tag, String page, String name) implements Printed {}

    /** Whoever asks has it already. */
    record Same(String tag) implements Printed {}

    /** For good. */
    record Elsewhere(String address) implements Printed {}

    /** Nothing, or too much, was chosen: back to where it is chosen. */
    record Again(String address) implements Printed {}

    record Missing(Page page) implements Printed {}

    record Gone(Page page) implements Printed {}

    /** Others wait for documents already; come back later. */
    record Busy() implements Printed {}
}
