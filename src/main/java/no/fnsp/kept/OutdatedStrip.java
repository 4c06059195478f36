package no.fnsp.kept;

import java.nio.charset.StandardCharsets;
import no.fnsp.html.Messages;
import no.fnsp.html.PageRenderer;
import no.fnsp.html.Template;
import no.fnsp.text.Language;

/** Tells the reader of a kept page that it may be out of date. Put into the page as it is sent: nothing is composed anew. */
public record OutdatedStrip(Messages words) implements Template {

    private static final PageRenderer RENDERER = new PageRenderer();
    private static final byte[] BEFORE = "<main ".getBytes(StandardCharsets.UTF_8);

    /** A page without a main part is left as it is. */
    static byte[] in(byte[] page, Language language) {
        int at = indexOf(page);
        if (at < 0) {
            return page;
        }
        byte[] strip = RENDERER.render(new OutdatedStrip(Messages.of(language)));
        var marked = new byte[page.length + strip.length];
        System.arraycopy(page, 0, marked, 0, at);
        System.arraycopy(strip, 0, marked, at, strip.length);
        System.arraycopy(page, at, marked, at + strip.length, page.length - at);
        return marked;
    }

    private static int indexOf(byte[] page) {
        for (int at = 0; at <= page.length - BEFORE.length; at++) {
            if (page[at] == '<' && startsAt(page, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsAt(byte[] page, int at) {
        for (int i = 0; i < BEFORE.length; i++) {
            if (page[at + i] != BEFORE[i]) {
                return false;
            }
        }
        return true;
    }
}
