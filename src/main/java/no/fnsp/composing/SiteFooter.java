package no.fnsp.composing;

import java.util.List;
import no.fnsp.event.Event;
import no.fnsp.html.Footer;
import no.fnsp.html.Link;
import no.fnsp.organisation.OrganisationNumber;
import no.fnsp.paper.Paper;
import no.fnsp.site.Bottom;
import no.fnsp.site.Policy;
import no.fnsp.site.Settings;
import no.fnsp.study.Study;
import org.jspecify.annotations.Nullable;

/** What stands below every page: how to reach the organisation, and what it must tell. */
final class SiteFooter {

    private SiteFooter() {}

    static Footer of(Visit visit, @Nullable Link phone, SiteLinks.Led led) {
        Settings settings = visit.site().settings();
        return new Footer(
                phone,
                orNull(settings.contact().email()),
                orNull(settings.contact().post()),
                OrganisationNumber.find(settings.organisationNumber())
                        .map(OrganisationNumber::toString)
                        .orElse(null),
                null,
                visit.to("/om-oss"),
                settings.treats() ? visit.to(Policy.RIGHTS.path()) : null,
                visit.to(Policy.PRIVACY.path()),
                visit.to(Policy.ACCESSIBILITY.path()),
                visit.to(Paper.FOLDER),
                lists(visit),
                own(visit, settings.bottom(), led));
    }

    /** What readers look for and no menu need have. The national base tells of no hospital's own. */
    private static List<Link> lists(Visit visit) {
        if (visit.site().isNationalBase()) {
            return List.of();
        }
        var events = new Link("event.title", visit.to(Event.FOLDER));
        var vacancies = new Link("vacancies.title", visit.to(VacancyPages.PATH));
        return visit.site().settings().treats()
                ? List.of(events, new Link("studies.title", visit.to(Study.FOLDER)), vacancies)
                : List.of(events, vacancies);
    }

    private static Footer.Own own(Visit visit, Bottom bottom, SiteLinks.Led led) {
        return new Footer.Own(
                bottom.hours().in(visit.language()).orElse(null),
                led.links(bottom.links()),
                led.links(bottom.social()));
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
