package no.fnsp.noticedesk;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.html.Link;
import no.fnsp.notice.Extent;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Notices;
import no.fnsp.notice.Template;
import no.fnsp.notice.Templates;
import no.fnsp.organisation.Region;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The notices of the country, a region or a site, and the words that are kept for later. */
@Controller
class ListController {

    private static final int MOST = 200;

    private final Lookup lookup;
    private final Notices notices;
    private final Templates templates;
    private final Sites sites;
    private final DatabaseClock clock;

    ListController(Lookup lookup, Notices notices, Templates templates, Sites sites, DatabaseClock clock) {
        this.lookup = lookup;
        this.notices = notices;
        this.templates = templates;
        this.sites = sites;
        this.clock = clock;
    }

    /** Where somebody who looks after more than one site may put notices. */
    @GetMapping("/desk/notices")
    Reply areas(Desk desk) {
        List<Link> wide = Stream.concat(
                        Stream.of(Lookup.COUNTRY),
                        Stream.of(Region.values())
                                .filter(one -> one != Region.NATIONAL)
                                .map(Region::key))
                .flatMap(key -> lookup.area(desk, key).stream())
                .map(here -> new Link(here.name(), here.to("")))
                .toList();
        List<Link> own = sites.all(clock.now()).stream()
                .filter(site -> desk.editor().worksOn(site.id(), site.settings().region()))
                .map(site -> new Link(site.settings().shortName(), Desk.to(site, "/notices")))
                .sorted(Comparator.comparing(Link::label))
                .toList();
        return Reply.page(new AreasPage(desk.frame(desk.words().get("noticedesk.title")), wide, own));
    }

    @GetMapping({"/desk/sites/{site}/notices", "/desk/notices/{site}"})
    Reply list(Desk desk, @PathVariable String site) {
        return lookup.area(desk, site).map(here -> Reply.page(page(here))).orElseGet(Reply::missing);
    }

    private ListPage page(Here here) {
        String title = here.words().get("noticedesk.of", here.name());
        return new ListPage(
                here.frame(title),
                here,
                notices.of(here.area(), MOST, here.now()),
                besides(here),
                here.mayWrite() ? templates.usableIn(here.area(), here.now()) : List.of());
    }

    /** What stands on the site besides its own. */
    private List<Notice> besides(Here here) {
        Site site = here.site();
        return site == null
                ? List.of()
                : Stream.of(
                                new Extent.Everywhere(),
                                new Extent.InRegion(site.settings().region()))
                        .flatMap(area -> notices.of(area, MOST, here.now()).stream())
                        .filter(notice -> notice.period().covers(here.now()))
                        .sorted(Notice.GRAVEST_FIRST)
                        .toList();
    }

    @PostMapping({"/desk/sites/{site}/notices/templates/remove", "/desk/notices/{site}/templates/remove"})
    Reply remove(Desk desk, @PathVariable String site, @RequestParam UUID template) {
        return lookup.area(desk, site)
                .flatMap(here -> templates
                        .find(here.area(), template, here.now())
                        .filter(found -> found.area().equals(here.area()))
                        .map(found -> remove(here, found)))
                .orElseGet(Reply::missing);
    }

    private Reply remove(Here here, Template template) {
        return lookup.templates(here)
                .map(permit -> {
                    templates.remove(permit, template, here.now());
                    return Reply.onward(here.to(""), "notice.template-removed");
                })
                .orElseGet(Reply::missing);
    }
}
