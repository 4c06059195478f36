package no.fnsp.editor.process;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.desk.Desk;
import no.fnsp.process.AskedPeople;
import no.fnsp.process.Case;
import no.fnsp.process.Cases;
import no.fnsp.process.Standing;
import no.fnsp.process.Standings;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** Finds cases through the person who asks: those of the national base, and those somewhere who write a text or are asked about it. */
@Component
class CaseFinding {

    private final Sites sites;
    private final Documents documents;
    private final Editions editions;
    private final Cases cases;
    private final Standings standings;
    private final AskedPeople asked;
    private final DatabaseClock clock;

    CaseFinding(
            Sites sites,
            Documents documents,
            Editions editions,
            Cases cases,
            Standings standings,
            AskedPeople asked,
            DatabaseClock clock) {
        this.sites = sites;
        this.documents = documents;
        this.editions = editions;
        this.cases = cases;
        this.standings = standings;
        this.asked = asked;
        this.clock = clock;
    }

    Optional<Found> find(Desk desk, String key, UUID id) {
        Instant now = clock.now();
        Optional<Site> site = sites.find(key, now);
        return cases.find(id)
                .filter(one -> site.isPresent())
                .flatMap(one -> documents
                        .find(one.document())
                        .filter(document -> document.site().equals(site.get().id()))
                        .flatMap(document -> found(desk, site.get(), document, one, now)));
    }

    private Optional<Found> found(Desk desk, Site site, Document document, Case one, Instant now) {
        Standing standing = standings.of(one, now);
        boolean insider = asked.works(desk.editor(), document, now);
        boolean writes = asked.own(desk.editor(), document, now).isPresent();
        boolean asks = standing.definition().steps().stream()
                .anyMatch(
                        step -> asked.permit(desk.editor(), document, step, now).isPresent());
        return writes || asks
                ? Optional.of(new Found(desk, site, document, standing, title(desk, standing), insider, now))
                : Optional.empty();
    }

    /** As the draft has it; when that is no more, as readers had it last. */
    String title(Desk desk, Standing standing) {
        return Optional.ofNullable(standing.draft())
                .map(Draft::body)
                .or(() -> editions.newest(
                                standing.about().document(), standing.about().language())
                        .map(Edition::body))
                .map(body -> body.title())
                .filter(title -> !title.isBlank())
                .orElse(desk.words().get("document.untitled"));
    }
}
