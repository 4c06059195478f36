package no.fnsp.oversight.past;

import no.fnsp.html.Messages;
import no.fnsp.html.Template;

/**
 * A page as it was, on paper: what it is, room for the page itself, and what proves it. Never changes.
 *
 * @param title of the page
 * @param at the instant in words
 */
record PrintPage(Messages words, Past past, String title, String at, Evidence evidence) implements Template {

    String lang() {
        return words.language().code();
    }

    String pageLang() {
        return past.address().language().code();
    }
}
