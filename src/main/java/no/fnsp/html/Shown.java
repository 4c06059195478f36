package no.fnsp.html;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what documents and facts are now into the markup of a text. */
final class Shown {

    private static final Pattern FILE = Pattern.compile("<a href=\"media:([0-9a-f-]{36})\">(.*?)</a>", Pattern.DOTALL);
    private static final Pattern FACT =
            Pattern.compile("<data value=\"fact:([0-9a-f-]{36})\">(.*?)</data>", Pattern.DOTALL);

    private Shown() {}

    /** A document that is gone loses the link and keeps the words; a fact that is gone keeps its last known ones. */
    static String with(Embeds embeds, String html) {
        String led = html.contains("=\"media:") ? FILE.matcher(html).replaceAll(link -> file(embeds, link)) : html;
        return led.contains("=\"fact:") ? FACT.matcher(led).replaceAll(fact -> fact(embeds, led, fact)) : led;
    }

    private static String file(Embeds embeds, MatchResult link) {
        String words = link.group(2);
        Optional<Embeds.File> file = embeds.file(UUID.fromString(link.group(1)));
        return Matcher.quoteReplacement(
                file.map(found -> "<a href=\"" + Escape.attribute(found.href()) + "\">" + words + "</a>")
                        .orElse(words));
    }

    private static String fact(Embeds embeds, String html, MatchResult fact) {
        boolean linked = isInLink(html, fact.start());
        return Matcher.quoteReplacement(embeds.fact(UUID.fromString(fact.group(1)))
                .map(said -> written(said, linked))
                .orElse(fact.group(2)));
    }

    /** A link in a link is none: there the writer's own stands. */
    private static boolean isInLink(String html, int at) {
        return html.lastIndexOf("<a ", at) > html.lastIndexOf("</a>", at);
    }

    private static String written(Embeds.Said said, boolean linked) {
        String words = Escape.attribute(said.words());
        String led = linked || said.href().isEmpty()
                ? words
                : "<a href=\"" + Escape.attribute(said.href()) + "\">" + words + "</a>";
        String all = led + Escape.attribute(said.more());
        return said.lang().isEmpty() ? all : "<span lang=\"" + Escape.attribute(said.lang()) + "\">" + all + "</span>";
    }
}
