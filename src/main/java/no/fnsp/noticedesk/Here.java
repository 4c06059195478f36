package no.fnsp.noticedesk;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.DeskFrame;
import no.fnsp.html.Link;
import no.fnsp.html.Messages;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Notice;
import no.fnsp.organisation.Region;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The country, a region or a site whose notices somebody may see, found through them. Never changes.
 *
 * @param site null for what is no site's
 * @param everywhere whether they may put a notice on every page of it
 * @param branches the branches of the site where they may, when it is not everywhere
 */
record Here(Desk desk, Extent area, @Nullable Site site, Instant now, boolean everywhere, List<String> branches) {

    Here {
        branches = List.copyOf(branches);
    }

    boolean mayWrite() {
        return everywhere || !branches.isEmpty();
    }

    Messages words() {
        return desk.words();
    }

    /** The address of one of its pages at the desk. */
    String to(String rest) {
        return site != null ? Desk.to(site, "/notices" + rest) : "/desk/notices/" + key() + rest;
    }

    private String key() {
        return area instanceof Extent.InRegion one ? one.region() : "national";
    }

    /** What it is called, as in a heading. */
    String name() {
        if (site != null) {
            return site.settings().shortName();
        }
        return area instanceof Extent.InRegion one
                ? Region.find(one.region()).map(Region::title).orElse(one.region())
                : words().get("noticedesk.everywhere");
    }

    /** Those a notice can be written in here, the main one first, and those it is written in. */
    List<Language> languages(Optional<Notice> known) {
        Stream<Language> own = site == null
                ? Stream.of(Language.NB, Language.NN, Language.EN, Language.SE)
                : Stream.concat(site.settings().languages().stream(), Stream.of(Language.NB, Language.NN));
        var all = new LinkedHashSet<>(own.toList());
        known.ifPresent(notice -> all.addAll(notice.says().body().words().keySet()));
        return List.copyOf(all);
    }

    /** The language that its editors think in. */
    Language main() {
        return site == null ? words().language() : site.mainLanguage();
    }

    String title(Notice notice) {
        return notice.says().body().in(main()).wording().title();
    }

    DeskFrame frame(String title, Link... steps) {
        return site != null ? desk.frame(title, site, steps) : new DeskFrame(desk, title, null, List.of(steps));
    }

    /** The list of all, as the first step to a page about one. */
    Link list() {
        return new Link(words().get("noticedesk.of", name()), to(""));
    }
}
