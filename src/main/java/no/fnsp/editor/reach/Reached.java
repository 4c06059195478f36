package no.fnsp.editor.reach;

import java.util.List;
import no.fnsp.html.Link;

/**
 * What a publication does on one site, in words. Never changes.
 *
 * @param now what readers of the site see before
 * @param happens what they see after, and what the site is asked
 * @param own what the site says of its own in the chapters that change; empty for nothing
 * @param views how often its pages with the text were read lately
 * @param who is told; empty when nobody at the site answers for its texts
 * @param preview of the draft on a page of the site
 */
public record Reached(String site, String now, String happens, String own, long views, List<String> who, Link preview) {
    public Reached {
        who = List.copyOf(who);
    }
}
