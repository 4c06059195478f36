package no.fnsp.developers;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes addresses within a hospital's site whole, for a page that stands on another host, and lets links leave the frame they are in.
 * Addresses of style sheets and scripts stay: those are ours.
 */
final class Addressed {

    private Addressed() {}

    /** @param page the address that the text has on the hospital's own site */
    static String to(String page, String html) {
        Document document = Jsoup.parse(html, page);
        document.outputSettings().prettyPrint(false);
        document.select("main a[href]:not([href^=#])").forEach(link -> {
            link.attr("href", link.absUrl("href"));
            link.attr("target", "_top");
        });
        document.select("main img[src]").forEach(picture -> picture.attr("src", picture.absUrl("src")));
        document.select("main [srcset]").forEach(picture -> picture.attr("srcset", sources(picture, page)));
        return document.outerHtml();
    }

    private static String sources(Element picture, String page) {
        return Arrays.stream(picture.attr("srcset").split(",\\s+"))
                .map(one -> one.startsWith("/") ? origin(page) + one : one)
                .collect(Collectors.joining(", "));
    }

    static String origin(String address) {
        try {
            URI whole = new URI(address);
            return whole.getScheme() + "://" + whole.getRawAuthority();
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(address, impossible);
        }
    }
}
