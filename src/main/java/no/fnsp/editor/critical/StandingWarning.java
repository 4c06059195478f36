package no.fnsp.editor.critical;

import no.fnsp.critical.Warning;

/**
 * Something that readers are warned of, told to whoever writes the words. Never changes.
 *
 * @param wrong what was wrong in the national text
 * @param at when that was told
 * @param edited whether the words have been edited since
 * @param href where it is answered; empty for whoever may not
 */
public record StandingWarning(Warning warning, String wrong, String at, boolean edited, String href) {

    /** The key of the sentence about it. */
    String key() {
        String cause = "critical.standing." + warning.cause().key();
        return edited ? cause + ".edited" : cause;
    }
}
