package no.fnsp.html;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Writing words where HTML or JSON would read them as something else. */
final class Escape {

    private Escape() {}

    static String attribute(String words) {
        return Entities.escape(words).replace("\"", "&quot;");
    }

    static String unescaped(String html) {
        return Parser.unescapeEntities(html, true);
    }

    /** JSON that cannot end the script element it stands in; it still means the same. */
    static String json(String json) {
        return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }
}
