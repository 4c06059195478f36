package no.fnsp.opendata.words;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.html.PageRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** In which form a text is wanted: as HTML or Markdown with whole addresses, or as words alone. */
public enum Form implements Writing {
    HTML,
    MARKDOWN,
    TEXT;

    private static final PageRenderer RENDERER = new PageRenderer();

    public static Optional<Form> find(String written) {
        return Stream.of(values())
                .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst();
    }

    @Override
    public String of(PartText part, String origin) {
        return of(html(part), origin);
    }

    static String html(PartText part) {
        return RENDERER.text(part);
    }

    public String of(String html, String origin) {
        Document document = Jsoup.parseBodyFragment(html, origin);
        if (this == TEXT) {
            return words(document);
        }
        document.select("[href]").forEach(link -> link.attr("href", link.absUrl("href")));
        document.select("[src]").forEach(picture -> picture.attr("src", picture.absUrl("src")));
        document.select("source[srcset], img[srcset]").removeAttr("srcset");
        document.outputSettings().prettyPrint(false);
        return this == MARKDOWN
                ? Markdown.of(document.body())
                : document.body().html().strip();
    }

    /** One line for each paragraph, list item, row and heading. */
    private static String words(Document document) {
        var words = new StringBuilder();
        document.body().traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.text());
            } else if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"))) {
                words.append('\n');
            }
        });
        return words.toString()
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n[\\n ]*", "\n")
                .strip();
    }
}
