package no.fnsp.oversight.past;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.content.Edition;
import no.fnsp.html.Build;
import no.fnsp.page.ErrorPage;
import no.fnsp.sharing.Blended;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** Goes back to a page as it was: composed by what composes it for readers now, told another instant. */
@Component
class Travels {

    private final Sites sites;
    private final Pages pages;
    private final Vouched vouched;
    private final Proofs proofs;
    private final Periods periods;
    private final Build build;

    Travels(Sites sites, Pages pages, Vouched vouched, Proofs proofs, Periods periods, Build build) {
        this.sites = sites;
        this.pages = pages;
        this.vouched = vouched;
        this.proofs = proofs;
        this.periods = periods;
        this.build = build;
    }

    Then to(Site now, Address address, Moment moment, Instant today) {
        return switch (moment) {
            case Moment.None none -> new Then.NotAsked();
            case Moment.Unclear unclear -> new Then.Unclear();
            case Moment.At then when then.at().isAfter(today) -> new Then.Future();
            case Moment.At then ->
                sites.withId(now.id(), then.at())
                        .map(site -> to(site, address, then.at()))
                        .orElseGet(() -> new Then.NoSite(periods.of(now.id()).orElse(null)));
        };
    }

    private Then to(Site site, Address address, Instant at) {
        var trace = new Trace();
        var visit = new Visit(
                site,
                address.language(),
                address.path(),
                address.query(),
                Outside.PUBLIC,
                at,
                trace,
                build.id(),
                null,
                true);
        return switch (pages.find(visit)) {
            case Found.Shown shown -> new Then.Shown(past(site, address, at, trace), shown.page());
            case Found.Elsewhere elsewhere -> new Then.Elsewhere(elsewhere.address());
            case Found.Gone gone
            when gone.page() instanceof ErrorPage page && page.problem() instanceof ErrorPage.Problem.Gone told ->
                new Then.Gone(told);
            case Found.Gone gone -> new Then.Missing();
            case Found.Missing missing -> new Then.Missing();
        };
    }

    /** Those that the page has words of, or that took a chapter away; a text may be written in other languages too. */
    private static Stream<UUID> editions(Trace.Merged merged) {
        Blended text = merged.blended();
        Edition lead = Objects.requireNonNull(merged.text().editions().get(text.leadLanguage()));
        return Stream.of(
                        Stream.of(lead.id()),
                        text.chapters().stream()
                                .flatMap(chapter -> chapter.parts().stream())
                                .map(part -> part.origin().edition()),
                        text.hidden().stream().map(hidden -> hidden.by().edition()))
                .flatMap(all -> all);
    }

    private Past past(Site site, Address address, Instant at, Trace trace) {
        List<UUID> shown =
                trace.merged().stream().flatMap(Travels::editions).distinct().toList();
        List<ShownEdition> editions = vouched.editions(shown);
        return new Past(
                site,
                address,
                at,
                trace.merged(),
                editions,
                vouched.approvals(shown, at, address.language()),
                proofs.of(site, editions, at));
    }
}
