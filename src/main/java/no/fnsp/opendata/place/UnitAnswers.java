package no.fnsp.opendata.place;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Fields;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Ids;
import no.fnsp.opendata.answer.Paging;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.opendata.site.SitesByKey;
import no.fnsp.store.DatabaseClock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers of places and of departments: they are asked for in the same ways. */
@Component
class UnitAnswers {

    private static final int MOST = 200;

    private final Units units;
    private final ReaderPages pages;
    private final SitesByKey sites;
    private final DatabaseClock clock;

    UnitAnswers(Units units, ReaderPages pages, SitesByKey sites, DatabaseClock clock) {
        this.units = units;
        this.pages = pages;
        this.sites = sites;
        this.clock = clock;
    }

    /** @param given with as many of the filters as the resource knows */
    <T extends Record> ResponseEntity<byte[]> all(HttpServletRequest request, Given given, UnitKind<T> kind) {
        Paging paging = Paging.byId(given, kind.path(), 50, MOST);
        var wanted = new Units.Wanted(
                kinds(given, kind.kinds()),
                id(given, "organisation"),
                given.words("site"),
                id(given, "place"),
                id(given, "treatment"));
        Instant now = clock.now();
        sites.filter(wanted.site(), now);
        return Answers.of(
                request,
                now,
                Fields.of(given, kind.item()),
                at -> paging.page(
                        told(units.of(wanted, paging.from(), paging.enough(), at), kind, at),
                        one -> kind.id().apply(one).toString()));
    }

    /** The one that is asked for; all of these when none is. */
    private static List<String> kinds(Given given, List<String> known) {
        return given.one(
                        "kind",
                        written -> Optional.of(written).filter(known::contains),
                        "one of " + String.join(", ", known))
                .map(List::of)
                .orElse(known);
    }

    private static String id(Given given, String name) {
        return given.one(name, Ids::find, "an id").map(UUID::toString).orElse("");
    }

    private <T extends Record> List<T> told(List<Unit> found, UnitKind<T> kind, Instant at) {
        ReaderPages.Around around = pages.around(found, at);
        return found.stream().map(one -> kind.telling().of(one, around, null)).toList();
    }

    <T extends Record> ResponseEntity<byte[]> one(HttpServletRequest request, String id, UnitKind<T> kind) {
        Given given = Given.of(request, "fields");
        Optional<UUID> known = Ids.find(id);
        return Answers.of(
                request,
                clock.now(),
                Fields.of(given, kind.item()),
                at -> known.flatMap(one -> units.one(one, kind.kinds(), at))
                        .map(one -> kind.telling().of(one, pages.around(List.of(one), at), units.doneAt(one.id(), at)))
                        .orElseThrow(() -> missing(known.filter(one -> units.was(one, kind.kinds(), at)), kind)));
    }

    private static Refused missing(Optional<UUID> former, UnitKind<?> kind) {
        return new Refused(
                former.isPresent()
                        ? Problem.gone("The " + kind.word() + " is no more.")
                        : Problem.notFound(
                                "No " + kind.word() + " has this id. They are listed at " + kind.path() + "."));
    }
}
