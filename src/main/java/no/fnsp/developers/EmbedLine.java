package no.fnsp.developers;

import org.jspecify.annotations.Nullable;

/**
 * A line of HTML that shows a text. Never changes.
 *
 * @param origin of the platform's own host
 * @param page the address of the text at the hospital
 * @param words what the link says: the text and the hospital
 * @param text site and last part of the address, as in {@code helse-bergen.no/hofteprotese}
 * @param language code; null for the site's main language
 * @param place null for none
 */
public record EmbedLine(
        String origin,
        String page,
        String words,
        String text,
        @Nullable String language,
        @Nullable String place) {

    /** A link, and the script that shows the text in its place. */
    String html() {
        return "<a href=\"" + safe(page) + "\" data-fnsp=\"" + safe(text) + "\""
                + attribute("data-language", language) + attribute("data-place", place) + ">" + safe(words)
                + "</a><script async src=\"" + origin + "/embed/v1.js\"></script>";
    }

    /** The same without any script on the page. */
    String frame() {
        return "<iframe src=\"" + safe(address()) + "\" title=\"" + safe(words)
                + "\" width=\"100%\" height=\"900\" loading=\"lazy\" referrerpolicy=\"no-referrer\"></iframe>";
    }

    String address() {
        String asked = parameter("language", language) + parameter("place", place);
        return origin + "/embed/v1/" + text + (asked.isEmpty() ? "" : "?" + asked.substring(1));
    }

    /** What a page's Content-Security-Policy must let in. */
    String policy() {
        return "script-src " + origin + "; frame-src " + origin;
    }

    private static String attribute(String name, @Nullable String value) {
        return value == null ? "" : " " + name + "=\"" + safe(value) + "\"";
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + value;
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
