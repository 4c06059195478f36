package no.fnsp.opendata.description;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.fnsp.composing.Found;
import no.fnsp.composing.Outside;
import no.fnsp.composing.Pages;
import no.fnsp.composing.Query;
import no.fnsp.composing.Trace;
import no.fnsp.composing.Visit;
import no.fnsp.content.Concept;
import no.fnsp.content.Concepts;
import no.fnsp.html.Build;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.opendata.words.Writing;
import no.fnsp.page.PlacePicker;
import no.fnsp.page.TreatmentPage;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Composes a description as its page is composed, with the same code, and tells it as data. */
@Component
public class Descriptions {

    static final String FOLDER = "/behandlinger/";

    private final Pages pages;
    private final Vouched vouched;
    private final Concepts concepts;
    private final Touches touched;
    private final ScopeVersions versions;
    private final Build build;

    Descriptions(
            Pages pages, Vouched vouched, Concepts concepts, Touches touched, ScopeVersions versions, Build build) {
        this.pages = pages;
        this.vouched = vouched;
        this.concepts = concepts;
        this.touched = touched;
        this.versions = versions;
        this.build = build;
    }

    /** @param wanted site, language, place and form */
    public record Wanted(Site site, String slug, Language language, String place, Writing form, Instant at) {}

    /** @throws Refused where readers are shown no such page */
    public Description of(Wanted wanted) {
        return of(wanted, made -> {});
    }

    /** @param madeFrom is told what it was made from, also where it is refused */
    public Description of(Wanted wanted, Consumer<Trace> madeFrom) {
        long position = versions.position();
        var visit = new Visit(
                wanted.site(),
                wanted.language(),
                FOLDER + wanted.slug(),
                new Query(wanted.place(), "", "", 1),
                Outside.PUBLIC,
                wanted.at(),
                new Trace(),
                build.id());
        Found found = pages.text(visit);
        madeFrom.accept(visit.trace());
        return switch (found) {
            case Found.Shown shown
            when shown.page() instanceof TreatmentPage page -> told(wanted, visit, page, position);
            case Found.Gone gone -> throw new Refused(Problem.gone("The text is no longer published."));
            case Found.Elsewhere elsewhere ->
                throw new Refused(Problem.notFound("It has moved: readers are led on to " + elsewhere.address() + "."));
            default -> throw new Refused(Problem.notFound("The site describes no such treatment."));
        };
    }

    private Description told(Wanted wanted, Visit visit, TreatmentPage page, long position) {
        if (page.picker().unknown()) {
            throw new Refused(Problem.parameter(
                    "place",
                    "It is not done there. One of: "
                            + String.join(
                                    ", ",
                                    page.picker().choices().stream()
                                            .map(PlacePicker.Choice::sted)
                                            .toList())
                            + "."));
        }
        Trace.Merged merged = visit.trace().merged().getFirst();
        Optional<Concept> concept =
                Optional.ofNullable(merged.text().concept()).flatMap(id -> concepts.find(id, wanted.at()));
        return new Telling(wanted, page, merged, vouched.of(Telling.editions(merged), wanted.language(), wanted.at()))
                .all(
                        concept.map(Concept::codes).orElse(Map.of()),
                        touched.last(visit.trace().scopes()),
                        position);
    }
}
