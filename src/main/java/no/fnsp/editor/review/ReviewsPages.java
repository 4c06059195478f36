package no.fnsp.editor.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.editor.Here;
import no.fnsp.editor.Signatures;
import no.fnsp.html.Messages;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.journal.Actors;
import no.fnsp.review.Audience;
import no.fnsp.review.Due;
import no.fnsp.review.Openings;
import no.fnsp.site.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the list of what is due. */
@Component
class ReviewsPages {

    private static final int MOST = 200;

    private final Seen seen;
    private final Audience audience;
    private final Openings openings;
    private final Sites sites;
    private final Actors actors;

    ReviewsPages(Seen seen, Audience audience, Openings openings, Sites sites, Actors actors) {
        this.seen = seen;
        this.audience = audience;
        this.openings = openings;
        this.sites = sites;
        this.actors = actors;
    }

    /** @param trouble the key of why nothing was done; null for nothing @param profession as it was written then */
    ReviewsPage page(Here here, Chosen chosen, @Nullable String trouble, String profession) {
        List<Due> all = seen.on(here);
        LocalDate today = Due.day(here.now());
        List<Due> wanted = all.stream().filter(due -> chosen.wants(due, today)).toList();
        if (chosen.show().equals("ownerless") && chosen.monday().isEmpty()) {
            wanted = audience.withoutOwner(wanted, here.now());
        }
        Map<UUID, String> trusts = seen.trusts(here, all);
        return new ReviewsPage(
                here.frame(words(here).get("reviews.title")),
                here,
                chosen,
                rows(here, wanted.stream().limit(MOST).toList(), trusts),
                wanted.size() > MOST,
                elsewhere(here),
                trusts,
                all.stream()
                        .flatMap(due -> due.details().specialities().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                trouble,
                profession);
    }

    private static Messages words(Here here) {
        return here.desk().words();
    }

    private List<ReviewsPage.Row> rows(Here here, List<Due> shown, Map<UUID, String> trusts) {
        Set<UUID> opened = openings.wholly(
                here.desk().editor().id(), shown.stream().map(Due::document).toList(), here.now());
        return shown.stream()
                .map(due -> new ReviewsPage.Row(
                        due,
                        title(here, due),
                        opened.contains(due.document()),
                        here.may(Right.APPROVE, due.path()),
                        trust(trusts, due),
                        who(here, due)))
                .toList();
    }

    private static String trust(Map<UUID, String> trusts, Due due) {
        return Optional.ofNullable(due.details().responsible())
                .flatMap(id -> Optional.ofNullable(trusts.get(id)))
                .orElse("");
    }

    static String title(Here here, Due due) {
        String title = due.title().isEmpty() ? words(here).get("document.untitled") : due.title();
        return due.kind().isPatientInformation() ? title : words(here).get("reviews.local", title);
    }

    private String who(Here here, Due due) {
        return Optional.ofNullable(due.assigned())
                .or(() -> Optional.ofNullable(due.details().professionalOwner()))
                .map(person -> Signatures.name(actors, person, words(here)))
                .orElse("");
    }

    private List<ReviewsPage.Elsewhere> elsewhere(Here here) {
        LocalDate soon = Due.day(here.now()).plusDays(Chosen.SOON);
        return seen.answeredForBy(here).stream()
                .filter(due -> !due.on().isAfter(soon))
                .limit(MOST)
                .map(due ->
                        new ReviewsPage.Elsewhere(due, title(here, due), href(here.desk(), due, here), who(here, due)))
                .toList();
    }

    private @Nullable String href(Desk desk, Due due, Here here) {
        return sites.withId(due.site(), here.now())
                .filter(site -> desk.editor()
                        .may(Right.READ, new Spot(site.id(), site.settings().region(), due.path())))
                .map(site -> Desk.to(site, "/reviews/" + due.document()))
                .orElse(null);
    }
}
