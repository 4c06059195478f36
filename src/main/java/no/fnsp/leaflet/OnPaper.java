package no.fnsp.leaflet;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.fnsp.html.Messages;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says, without what belongs to a screen.
 *
 * @param text its words and pictures, from the title on
 * @param review who vouches for it, which on paper stands last; null where nothing is known
 */
record OnPaper(
        String title,
        @Nullable String titleLang,
        Element text,
        @Nullable Element review) {

    /** What is pressed, opened or leads on: on paper it is nothing. */
    private static final String OF_SCREENS =
            "form, nav, button, input, select, script, style, iframe, object, video, audio, svg, "
                    + ".picker, .map, .leaflet, .on-paper, .asks-band, .meeting p:has(> .onward), caption, [hidden]";

    /** More pictures than anybody prints. */
    private static final int MOST_PICTURES = 40;

    static OnPaper of(Element main, Leaf leaf, Pictures pictures) {
        main.select(OF_SCREENS).remove();
        Element title = main.expectFirst("h1");
        Element review = main.selectFirst("dl.review");
        if (review != null) {
            review.remove();
        }
        figures(main, leaf.page().frame().words(), pictures);
        PaperLinks.in(main, leaf.address());
        opened(main);
        main.select("*").forEach(OnPaper::plain);
        if (review != null) {
            review.select("*").forEach(OnPaper::plain);
        }
        return new OnPaper(title.text(), title.hasAttr("lang") ? title.attr("lang") : null, main, review);
    }

    private static void figures(Element main, Messages words, Pictures pictures) {
        int shown = 0;
        for (Element image : main.select("img")) {
            Optional<String> data =
                    shown < MOST_PICTURES ? pictures.whole(PaperPicture.address(image)) : Optional.empty();
            shown += data.isPresent() ? 1 : 0;
            Element printed = PaperPicture.of(image, data, words);
            Element around = image.closest("picture");
            Objects.requireNonNullElse(around, image).replaceWith(printed);
        }
    }

    /** What a reader would have opened is open. */
    private static void opened(Element main) {
        main.select("summary").tagName("p").addClass("summary");
        main.select("details").tagName("div");
        main.select("data, time").forEach(Element::unwrap);
    }

    private static final Map<String, String> KEPT =
            Map.of("lang", "*", "class", "*", "href", "a", "src", "img", "alt", "img", "scope", "th");

    /** Names within the page are not names within the document, and nothing is moved by keyboard on paper. */
    private static void plain(Element one) {
        for (Attribute attribute : one.attributes().asList()) {
            String where = KEPT.getOrDefault(attribute.getKey(), "");
            if (!where.equals("*") && !where.equals(one.tagName())) {
                one.removeAttr(attribute.getKey());
            }
        }
    }
}
