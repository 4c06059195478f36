package no.fnsp.outsidedesk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.outside.Doors;
import no.fnsp.outside.Source;
import no.fnsp.outside.Sources;
import no.fnsp.outside.Standings;
import no.fnsp.site.Site;
import no.fnsp.vacancy.Ads;
import no.fnsp.vacancy.Employers;
import no.fnsp.vacancy.OwnWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How it goes with what is fetched from others, asking at once, and what a site says of its vacancies. */
@Controller
class OutsideController {

    private final Lookup lookup;
    private final Sources sources;
    private final Doors doors;
    private final Standings standings;
    private final Employers employers;
    private final Ads ads;

    OutsideController(Lookup lookup, Sources sources, Doors doors, Standings standings, Employers employers, Ads ads) {
        this.lookup = lookup;
        this.sources = sources;
        this.doors = doors;
        this.standings = standings;
        this.employers = employers;
        this.ads = ads;
    }

    @GetMapping("/desk/outside")
    Reply everywhere(Desk desk) {
        return lookup.platform(desk).map(here -> Reply.page(page(here))).orElseGet(Reply::missing);
    }

    @GetMapping("/desk/sites/{site}/outside")
    Reply onSite(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site).map(here -> Reply.page(page(here))).orElseGet(Reply::missing);
    }

    private OutsidePage page(Here here) {
        Site site = here.site();
        return site == null || !here.mayArrange()
                ? page(here, null, null)
                : page(here, VacancyForm.of(employers.own(site.id(), here.now())), null);
    }

    private OutsidePage page(Here here, @Nullable VacancyForm form, @Nullable OwnWords theirs) {
        Optional<Employers.Employer> employer =
                Optional.ofNullable(here.site()).map(site -> employers.of(site, here.now()));
        List<String> known = employer.stream()
                .flatMap(one -> one.numbers().stream()
                        .filter(number -> !one.own().numbers().contains(number)))
                .sorted()
                .toList();
        int open = employer.map(one -> ads.of(one.numbers(), here.now()).size()).orElse(0);
        return new OutsidePage(
                here.frame(),
                here,
                sources.all().stream().map(source -> card(here, source)).toList(),
                form,
                known,
                open,
                theirs);
    }

    private SourceCard card(Here here, Source source) {
        return new SourceCard(
                standings.of(source.key()), doors.way(source.key()), source.counts(here.now()), here.now());
    }

    @PostMapping("/desk/outside/try")
    Reply tryEverywhere(Desk desk, @RequestParam String source) {
        return lookup.platform(desk).map(here -> ask(here, source)).orElseGet(Reply::missing);
    }

    @PostMapping("/desk/sites/{site}/outside/try")
    Reply tryOnSite(Desk desk, @PathVariable String site, @RequestParam String source) {
        return lookup.site(desk, site).map(here -> ask(here, source)).orElseGet(Reply::missing);
    }

    private Reply ask(Here here, String source) {
        boolean on = Stream.of(source)
                .flatMap(key -> sources.find(key).stream())
                .anyMatch(one -> doors.way(one.key()) != Doors.Way.OFF);
        if (!on) {
            return Reply.missing();
        }
        standings.ask(here.permit(), here.subject(), source, here.now());
        return Reply.onward(here.to(""), "outside.asked");
    }

    @PostMapping("/desk/sites/{site}/outside/vacancies")
    Reply say(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "") String numbers,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String read) {
        return lookup.site(desk, site)
                .filter(Here::mayArrange)
                .map(here -> say(here, VacancyForm.sent(numbers.strip(), link.strip(), read)))
                .orElseGet(Reply::missing);
    }

    private Reply say(Here here, VacancyForm form) {
        if (!form.wrong().isEmpty()) {
            return Reply.refused(page(here, form, null));
        }
        OwnWords now = employers.own(here.subject(), here.now());
        if (!form.read().equals(VacancyForm.of(now).read())) {
            return Reply.refused(page(here, form.outdatedBy(now), now));
        }
        return switch (employers.say(here.permit(), here.subject(), now, form.own(), here.now())) {
            case Employers.Told.Ok ok -> Reply.onward(here.to(""), "outside.vacancies");
            case Employers.Told.NoNews same -> Reply.onward(here.to(""), "as-before");
            case Employers.Told.Outdated other ->
                Reply.refused(page(here, form.outdatedBy(other.theirs()), other.theirs()));
        };
    }
}
