package no.fnsp.sitedesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.placement.Redirect;
import no.fnsp.placement.Signpost;
import no.fnsp.placement.Signposts;
import no.fnsp.statistics.Figures;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Component;

/** Addresses that lead elsewhere, as they are listed. */
@Component
class RedirectRows {

    static final int MOST = 1000;
    private static final int RECENT = 20;

    private final Signposts signposts;
    private final Targets targets;
    private final Who who;
    private final Figures figures;

    RedirectRows(Signposts signposts, Targets targets, Who who, Figures figures) {
        this.signposts = signposts;
        this.targets = targets;
        this.who = who;
        this.figures = figures;
    }

    List<RedirectsPage.Row> of(Here here, String words) {
        return rows(here, signposts.of(here.site().id(), words, MOST), true);
    }

    /** Those that led somewhere until lately: a mistake is undone by having it lead there again. */
    List<RedirectsPage.Row> ended(Here here) {
        return rows(here, signposts.ended(here.site().id(), RECENT), false);
    }

    private List<RedirectsPage.Row> rows(Here here, List<Signpost> all, boolean look) {
        Map<UUID, String> names = who.names(
                here,
                all.stream()
                        .flatMap(one -> Optional.ofNullable(one.by()).stream())
                        .toList());
        Map<String, Long> hits = look ? hits(here) : Map.of();
        return all.stream()
                .map(one -> new RedirectsPage.Row(
                        one.redirect().path(),
                        to(here, one.redirect()),
                        one.isLed(),
                        look && one.isLed() && isDead(here, one.redirect()),
                        here.words()
                                .get("sitedesk.reason."
                                        + one.redirect().reason().key()),
                        one.by() == null ? "" : names.getOrDefault(one.by(), ""),
                        here.frame("").day(one.since()),
                        hits.getOrDefault(one.redirect().path(), 0L),
                        one.number()))
                .toList();
    }

    /** How often each address of the site was asked for in the last year, also those that pages stand at. */
    private Map<String, Long> hits(Here here) {
        LocalDate today = LocalDate.ofInstant(here.now(), Norway.TIME);
        var asked = new Figures.Asked(here.site().id(), null, "", today.minusYears(1), today);
        return figures.pages(asked, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(
                        Figures.PageCount::path, one -> one.count().served(), Long::sum));
    }

    /** Where readers are led, as somebody writes it; empty for a page that is gone or stands on another site. */
    String to(Here here, Redirect redirect) {
        String address = redirect.address();
        UUID document = redirect.document();
        return address != null
                ? address
                : document != null ? targets.written(here.site(), "document:" + document, here.now()) : "";
    }

    private boolean isDead(Here here, Redirect redirect) {
        UUID document = redirect.document();
        return document != null && !targets.leads(here.site(), "document:" + document, here.now());
    }
}
