package no.fnsp.leaflet;

import java.net.URI;
import org.jsoup.nodes.Element;

/** Links as they are of use on paper: still to be followed on a screen, and out of the site told in letters too. */
final class PaperLinks {

    private PaperLinks() {}

    /** @param address of the page they stand on */
    static void in(Element main, String address) {
        URI page = URI.create(address);
        main.select("a").forEach(link -> printed(link, page));
    }

    private static void printed(Element link, URI page) {
        String href = link.attr("href");
        if (href.startsWith("/") && !href.startsWith("//")) {
            link.attr("href", page.getScheme() + "://" + page.getRawAuthority() + href);
        } else if (href.startsWith("https://") || href.startsWith("http://")) {
            String readable = readable(href);
            if (!link.text().contains(readable)) {
                link.after(new Element("span").addClass("address-of").text(" (" + readable + ")"));
            }
        } else {
            // A telephone number is read as it stands; what is further down on the page is further down on the paper.
            link.unwrap();
        }
    }

    /** As somebody types it: without what every browser adds. */
    private static String readable(String href) {
        return href.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
