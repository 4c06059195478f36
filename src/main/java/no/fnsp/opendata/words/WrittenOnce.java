package no.fnsp.opendata.words;

import java.util.HashMap;
import java.util.Map;

/** Writes as HTML, and what many sites say in the same words only once. For one text at a time: it holds on to all of them. Changes. */
public final class WrittenOnce implements Writing {

    /** Stands for the origin of whichever site it is. A name that is never anybody's (RFC 6761, 6.4). */
    private static final String ANY = "https://any-site.invalid";

    private final Map<String, String> written = new HashMap<>();

    @Override
    public String of(PartText part, String origin) {
        return written.computeIfAbsent(Form.html(part), html -> Form.HTML.of(html, ANY))
                .replace(ANY, origin);
    }
}
