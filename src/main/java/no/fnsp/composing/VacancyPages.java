package no.fnsp.composing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.outside.Doors;
import no.fnsp.page.VacancyLinksPage;
import no.fnsp.page.VacancyListPage;
import no.fnsp.vacancy.Ad;
import no.fnsp.vacancy.Ads;
import no.fnsp.vacancy.Employers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A site's vacancies: the list of them, or where they are announced when they cannot be listed. */
@Component
class VacancyPages implements Section {

    static final String PATH = "/ledige-stillinger";

    private static final int PER_PAGE = 25;
    private static final String SEARCH = "https://arbeidsplassen.nav.no/stillinger?q=";

    private final SiteEmployers employers;
    private final Ads ads;
    private final Doors doors;
    private final Frames frames;

    VacancyPages(SiteEmployers employers, Ads ads, Doors doors, Frames frames) {
        this.employers = employers;
        this.ads = ads;
        this.doors = doors;
        this.frames = frames;
    }

    @Override
    public String folder() {
        return PATH;
    }

    @Override
    public Optional<? extends Page> find(Visit visit) {
        return visit.path().equals(PATH) ? Optional.of(page(visit)) : Optional.empty();
    }

    /** What is listed there now; none while they cannot be. */
    List<Ad> announced(Visit visit) {
        Employers.Employer employer = employers.of(visit);
        return known(visit, employer)
                .map(told -> ads.of(employer.numbers(), visit.at()))
                .orElse(List.of());
    }

    private Page page(Visit visit) {
        Employers.Employer employer = employers.of(visit);
        visit.trace().lookedAt(Ads.scopes(employer.numbers()));
        return known(visit, employer)
                .<Page>map(told -> list(visit, employer, told))
                .orElseGet(() -> links(visit, employer));
    }

    /** When the list was known to be right, unless that is too long ago. What was announced last year is not kept. */
    private Optional<Instant> known(Visit visit, Employers.Employer employer) {
        boolean may = !visit.past() && !employer.numbers().isEmpty() && doors.way(Ads.SOURCE) != Doors.Way.OFF;
        Optional<Instant> told =
                may ? ads.told().filter(at -> at.plus(Ads.KEPT).isAfter(visit.at())) : Optional.empty();
        told.ifPresent(at -> visit.trace().validUntil(at.plus(Ads.KEPT)));
        return told;
    }

    private VacancyListPage list(Visit visit, Employers.Employer employer, Instant told) {
        List<Ad> all = ads.of(employer.numbers(), visit.at());
        all.stream().map(Ad::expires).min(Instant::compareTo).ifPresent(visit.trace()::validUntil);
        var narrowed = Vacancies.narrowed(visit, all);
        int page = Math.min(visit.query().page(), Math.max(1, (narrowed.size() + PER_PAGE - 1) / PER_PAGE));
        List<Ad> shown =
                narrowed.stream().skip((page - 1L) * PER_PAGE).limit(PER_PAGE).toList();
        return new VacancyListPage(
                frames.around(visit, setting(visit)),
                shown.stream().map(VacancyPages::vacancy).toList(),
                narrowed.size(),
                all.size(),
                Vacancies.narrowing(visit, all),
                visit.moment(told),
                doors.way(Ads.SOURCE) == Doors.Way.RECORDED,
                own(visit, employer),
                page == 1 ? null : address(visit, page - 1),
                page * PER_PAGE < narrowed.size() ? address(visit, page + 1) : null);
    }

    private static Setting setting(Visit visit) {
        Setting setting = Setting.of(visit, visit.words().get("vacancies.title"), List.of(Frames.home(visit)))
                .describedAs(visit.words()
                        .get("vacancies.lead", visit.site().settings().name()));
        return visit.query().equals(Query.NONE) ? setting : setting.hidden();
    }

    private VacancyLinksPage links(Visit visit, Employers.Employer employer) {
        String name = visit.site().settings().name();
        var search = new Link(
                visit.words().get("vacancies.search", name), SEARCH + URLEncoder.encode(name, StandardCharsets.UTF_8));
        return new VacancyLinksPage(
                frames.around(visit, setting(visit)),
                Stream.of(Optional.ofNullable(own(visit, employer)), Optional.of(search))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static @Nullable Link own(Visit visit, Employers.Employer employer) {
        String link = employer.own().link();
        return link.isEmpty()
                ? null
                : new Link(
                        visit.words()
                                .get("vacancies.own", visit.site().settings().shortName()),
                        link);
    }

    private static VacancyListPage.Vacancy vacancy(Ad ad) {
        return new VacancyListPage.Vacancy(
                ad.title(),
                ad.link(),
                ad.employer(),
                ad.place(),
                Stream.of(ad.area(), ad.form(), ad.extent())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")),
                ad.due(),
                ad.dueSaid());
    }

    private static String address(Visit visit, int page) {
        var parts = new ArrayList<String>();
        add(parts, "q", visit.query().q());
        for (String name : List.of("omrade", "form", "frist")) {
            add(parts, name, visit.query().narrowed(name));
        }
        add(parts, "side", page == 1 ? "" : String.valueOf(page));
        return visit.to(PATH) + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
