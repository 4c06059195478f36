package no.fnsp.orderdesk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Authorships;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.identity.Spot;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.Matters;
import no.fnsp.ordering.What;
import no.fnsp.sharing.Adoptions;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Finds through the person who asks: what they may not see is not there. */
@Component
class OrderLookup {

    private final Sites sites;
    private final Matters matters;
    private final Documents documents;
    private final Editions editions;
    private final Adoptions adoptions;
    private final Permits permits;
    private final Authorships authorships;
    private final DatabaseClock clock;

    OrderLookup(
            Sites sites,
            Matters matters,
            Documents documents,
            Editions editions,
            Adoptions adoptions,
            Permits permits,
            Authorships authorships,
            DatabaseClock clock) {
        this.sites = sites;
        this.matters = matters;
        this.documents = documents;
        this.editions = editions;
        this.adoptions = adoptions;
        this.permits = permits;
        this.authorships = authorships;
        this.clock = clock;
    }

    /** A site that they may read all of. */
    Optional<Here> site(Desk desk, String key) {
        return anySite(desk, key).filter(here -> here.may(Right.READ));
    }

    /** The national base, for those who decide there. */
    Optional<Here> national(Desk desk) {
        return anySite(desk, Site.NATIONAL_BASE).filter(here -> here.may(Right.NATIONAL));
    }

    private Optional<Here> anySite(Desk desk, String key) {
        Instant now = clock.now();
        return sites.find(key, now)
                .map(site -> new Here(desk, site, now, permits.forEditor(desk.editor(), whole(site))));
    }

    private static Spot whole(Site site) {
        return new Spot(site.id(), site.settings().region(), "/");
    }

    /** What was asked for, as one of those who asked, who decide, or who have the text it is about. */
    Optional<Held> matter(Desk desk, String key, UUID id) {
        return anySite(desk, key).flatMap(here -> matters.find(id).flatMap(matter -> held(here, matter)));
    }

    private Optional<Held> held(Here here, Matter matter) {
        Optional<Permit> asks = here.permit(Right.READ)
                .filter(permit -> matter.site().equals(here.site().id()));
        Optional<Permit> decides = here.site().isNationalBase() ? decides(here, matter) : Optional.empty();
        boolean reads = here.may(Right.READ) && (here.site().isNationalBase() || isShared(here, matter));
        return asks.isPresent() || decides.isPresent() || reads
                ? Optional.of(new Held(here, matter, asks, decides))
                : Optional.empty();
    }

    private Optional<Permit> decides(Here here, Matter matter) {
        UUID subject = matter.document();
        return here.permit(Right.NATIONAL)
                .or(() -> matter.what() == What.CHANGE && subject != null ? writes(here, subject) : Optional.empty());
    }

    /** Every hospital that has a text sees what others want changed in it. */
    private boolean isShared(Here here, Matter matter) {
        return matter.what() == What.CHANGE
                && matter.document() != null
                && adoptions
                        .find(here.site().id(), matter.document(), here.now())
                        .isPresent();
    }

    /** What somebody may do to a text of the base: as one who works there, or because their hospital writes it. */
    private Optional<Permit> writes(Here base, UUID document) {
        return base.permit(Right.EDIT)
                .flatMap(whole -> permits.forEditor(base.desk().editor(), whole(base.site()), document))
                .or(() -> authorships.permit(base.desk().editor(), base.site().id(), document, base.now()))
                .filter(permit -> permit.allows(Right.EDIT));
    }

    /** Whether they can open a text of the base where it is written. */
    boolean opens(Here here, Document text) {
        return sites.withId(text.site(), here.now())
                        .filter(base -> here.desk()
                                .editor()
                                .worksOn(base.id(), base.settings().region()))
                        .isPresent()
                || authorships
                        .permit(here.desk().editor(), text.site(), text.id(), here.now())
                        .isPresent();
    }

    /** A national text of patient information, seen from a site that somebody may read, or from the base that they write it for. */
    Optional<Subject> text(Desk desk, String key, UUID id) {
        return anySite(desk, key)
                .flatMap(here -> documents
                        .find(id)
                        .filter(document -> document.kind().isPatientInformation())
                        .filter(document -> isNational(document, here.now()))
                        .flatMap(document -> subject(here, document)));
    }

    private boolean isNational(Document document, Instant at) {
        return sites.withId(document.site(), at).map(Site::isNationalBase).orElse(false);
    }

    private Optional<Subject> subject(Here here, Document document) {
        Optional<Permit> writes = here.site().isNationalBase() ? writes(here, document.id()) : Optional.empty();
        if (!here.may(Right.READ) && writes.isEmpty()) {
            return Optional.empty();
        }
        Language main = here.site().mainLanguage();
        List<Edition> published = editions.published(document.id(), here.now()).stream()
                .sorted(Comparator.comparing((Edition one) -> one.language() != main))
                .toList();
        String title = published.stream()
                .findFirst()
                .or(() -> editions.newest(document.id(), Language.NB))
                .map(edition -> edition.body().title())
                .filter(one -> !one.isBlank())
                .orElse(here.words().get("document.untitled"));
        return Optional.of(new Subject(
                here, document, title, published, adoptions.find(here.site().id(), document.id(), here.now()), writes));
    }
}
