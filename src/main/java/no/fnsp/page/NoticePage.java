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
 * @param when it holds, or held, in words
 */
public record NoticePage(
        Frame frame,
        String kindKey,
        Words.Spoken title,
        String text,
        boolean over,
        String when,
        Passage explanation,
        @Nullable Link link)
        implements Page {}
