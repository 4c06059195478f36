package no.fnsp.manuscript;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.fnsp.text.Attachment;
import no.fnsp.text.Block;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Player;
import no.fnsp.text.Video;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what stands for something that the text does not hold itself: a picture, a film, a document. */
final class Figures {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Figures() {}

    /** The block, or empty when the element is not one of ours. */
    static Optional<Block> of(Element element, Tags tags, Gathered gathered) {
        if (element.normalName().equals("figure")) {
            return element.hasAttr("data-media") ? picture(element, tags, gathered) : film(element, gathered);
        }
        return element.normalName().equals("p") && element.hasClass("attachment")
                ? attachment(element, gathered)
                : Optional.empty();
    }

    /** Takes out what an accordion is folded under; empty when nothing is said. */
    static String takeSummary(Element details) {
        Element summary = details.selectFirst("> summary");
        if (summary == null) {
            return "";
        }
        summary.remove();
        return Markup.plain(summary.wholeText()).text();
    }

    private static Optional<Block> picture(Element figure, Tags tags, Gathered gathered) {
        return id(figure.attr("data-media"))
                .map(media -> new Picture(
                        gathered.id(figure),
                        media,
                        figure.attr("data-alt"),
                        figure.attr("data-decorative").equals("true"),
                        Lines.of(figure, tags)));
    }

    private static Optional<Block> film(Element figure, Gathered gathered) {
        Element link = onlyLink(figure);
        if (link == null || !figure.hasClass("video")) {
            return Optional.empty();
        }
        String href = link.attr("href").strip();
        if (Player.of(href).isEmpty()) {
            gathered.drop(Manuscript.Dropped.VIDEO, 1);
            return Optional.empty();
        }
        return Optional.of(new Video(gathered.id(figure), href, link.wholeText()));
    }

    private static Optional<Block> attachment(Element line, Gathered gathered) {
        Element link = onlyLink(line);
        return link == null || !link.attr("href").startsWith("media:")
                ? Optional.empty()
                : id(link.attr("href").substring("media:".length()))
                        .map(media -> new Attachment(gathered.id(line), media, link.wholeText()));
    }

    /** The one link that holds all words of the element, or null. */
    private static @Nullable Element onlyLink(Element element) {
        Element link = element.selectFirst("a[href]");
        return link != null && link.text().equals(element.text()) ? link : null;
    }

    private static Optional<UUID> id(String said) {
        return ID.matcher(said).matches() ? Optional.of(UUID.fromString(said)) : Optional.empty();
    }
}
