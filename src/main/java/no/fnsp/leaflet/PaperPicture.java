package no.fnsp.leaflet;

import java.util.Arrays;
import java.util.Optional;
import no.fnsp.html.Messages;
import org.jsoup.nodes.Element;

/** A picture on paper: itself where it can be had, else what was said of it. */
final class PaperPicture {

    /** Pixels; about 150 to the inch across the column. */
    private static final int SHARP = 900;

    private PaperPicture() {}

    /** The address of the smallest size that is sharp on paper. */
    static String address(Element image) {
        return Arrays.stream(image.attr("srcset").split(", *"))
                .map(one -> one.split(" "))
                .filter(one -> one.length == 2 && width(one[1]) >= SHARP)
                .findFirst()
                .map(one -> one[0])
                .orElse(image.attr("src"));
    }

    private static int width(String written) {
        return written.matches("[0-9]{1,5}w") ? Integer.parseInt(written.substring(0, written.length() - 1)) : 0;
    }

    /** What is only for the eye is drawn as a ground, which nobody is read aloud. */
    static Element of(Element image, Optional<String> data, Messages words) {
        String alt = image.attr("alt");
        if (data.isPresent() && !alt.isBlank()) {
            return new Element("img").addClass("shown").attr("src", data.get()).attr("alt", alt);
        }
        var told = new Element("p").addClass("picture-words");
        return alt.isBlank() ? new Element("span") : told.text(words.get("leaflet.picture", alt));
    }
}
