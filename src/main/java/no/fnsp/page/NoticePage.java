package no.fnsp.page;

import no.fnsp.html.Frame;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is about, at more length than there is room for above every page. Never changes.
 *
 * @param kindKey the message that says what kind it is and how grave
 * @param over whether it is told that it no longer holds
 * @param from and until the hours in words; until is null while nobody knows
 */
public record NoticePage(
        Frame frame,
        String kindKey,
        Words.Spoken title,
        String text,
        boolean over,
        String from,
        @Nullable String until,
        Passage explanation,
        @Nullable Link link)
        implements Page {

    /** When it holds, or held. */
    String when() {
        return until == null
                ? frame.words().get("notice.when.open", from)
                : frame.words().get(over ? "notice.when.over" : "notice.when", from, until);
    }
}
