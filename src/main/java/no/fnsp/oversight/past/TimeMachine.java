package no.fnsp.oversight.past;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import no.fnsp.desk.Desk;
import no.fnsp.html.Link;
import no.fnsp.site.Site;

/**
 * What somebody has asked the time machine of a site. Never changes.
 *
 * @param site as it is now
 * @param now when it was asked
 */
record TimeMachine(Desk desk, Site site, Instant now, Asked asked, Address address, Moment moment) {

    /** The answer in another shape. @param what {@code .json} or {@code .pdf}; empty for the page */
    String to(String what, Instant at) {
        return Desk.to(site, "/time-machine" + what) + "?path=" + encoded(address.path()) + "&language="
                + address.language().code() + (address.sted().isEmpty() ? "" : "&sted=" + encoded(address.sted()))
                + "&at=" + at;
    }

    Link link(String label, Instant at) {
        return new Link(label, to("", at));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
