package no.fnsp.opendata.words;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes as HTML, and what many sites say in the same words only once. For one text at a time: it holds on to all of them. Changes. */
public final class WrittenOnce implements Writing {

    /** What is completed with the site's own origin. */
    private static final Pattern WITHIN = Pattern.compile("(?:href|src)=\"(?!https?:|tel:|mailto:)");

    private final Map<String, String> written = new HashMap<>();

    @Override
    public String of(PartText part, String origin) {
        String html = Form.html(part);
        return WITHIN.matcher(html).find()
                ? Form.HTML.of(html, origin)
                : written.computeIfAbsent(html, one -> Form.HTML.of(one, origin));
    }
}
