package no.fnsp.html;

import gg.jte.Content;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fnsp.text.Markup;

/**
 * Where the inner addresses of texts ({@code document:…}, {@code page:…}) lead on this site. Never changes.
 * A link whose address is not here loses the link and keeps the words.
 */
public record Links(Map<String, String> addresses) {

    public static final Links NONE = new Links(Map.of());

    private static final Pattern INNER =
            Pattern.compile("<a [^>]*?\\bhref=\"((?:document|page):[^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    public Links {
        addresses = Map.copyOf(addresses);
    }

    /** A markup as it is printed: already safe, so it is not escaped again. */
    public Content show(Markup markup) {
        String led = led(markup.html());
        return output -> output.writeContent(led);
    }

    String led(String html) {
        boolean inner = html.contains("=\"document:") || html.contains("=\"page:");
        return inner ? INNER.matcher(html).replaceAll(this::lead) : html;
    }

    private String lead(MatchResult link) {
        String address = addresses.get(Escape.unescaped(link.group(1)));
        String words = link.group(2);
        return Matcher.quoteReplacement(
                address == null ? words : "<a href=\"" + Escape.attribute(address) + "\">" + words + "</a>");
    }
}
