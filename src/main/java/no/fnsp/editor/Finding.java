package no.fnsp.editor;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Drafts;
import no.fnsp.content.Editions;
import no.fnsp.desk.Desk;
import no.fnsp.identity.Authorships;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Right;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Instead;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Finds things through the person who asks: what they may not see is not there. Every address of the desk begins here. */
@Component
public class Finding {

    private final Sites sites;
    private final Documents documents;
    private final Placements placements;
    private final Editions editions;
    private final Drafts drafts;
    private final LocalChangeSets changes;
    private final Permits permits;
    private final Authorships authorships;
    private final DatabaseClock clock;

    Finding(
            Sites sites,
            Documents documents,
            Placements placements,
            Editions editions,
            Drafts drafts,
            LocalChangeSets changes,
            Permits permits,
            Authorships authorships,
            DatabaseClock clock) {
        this.sites = sites;
        this.documents = documents;
        this.placements = placements;
        this.editions = editions;
        this.drafts = drafts;
        this.changes = changes;
        this.permits = permits;
        this.authorships = authorships;
        this.clock = clock;
    }

    public Optional<Here> site(Desk desk, String key) {
        return anySite(desk, key)
                .filter(here -> desk.editor()
                        .worksOn(here.site().id(), here.site().settings().region()));
    }

    private Optional<Here> anySite(Desk desk, String key) {
        var now = clock.now();
        return sites.find(key, now).map(site -> new Here(desk, site, now, permits));
    }

    /** A document that belongs to the site, where the person has something to do with it; or that their hospital writes for it. */
    public Optional<Piece> document(Desk desk, String key, UUID id) {
        return anySite(desk, key)
                .flatMap(here -> documents
                        .find(id)
                        .filter(document -> document.site().equals(here.site().id()))
                        .flatMap(document -> piece(here, document)));
    }

    /** Where local changes stand is where the text they change does. */
    private Optional<Piece> piece(Here here, Document document) {
        UUID placed = changes.of(document.id()).map(Instead.Belonging::subject).orElse(document.id());
        String path = placements
                .of(document.site(), placed, here.now())
                .map(Placement::path)
                .orElse("/");
        return permits.forEditor(here.desk().editor(), here.spot(path), document.id())
                .filter(permit -> permit.allows(Right.READ))
                .or(() -> authorships.permit(here.desk().editor(), document.site(), document.id(), here.now()))
                .map(permit -> new Piece(here, document, path, title(here, placed), permit));
    }

    /**
     * What is published, or else what the site itself is writing, in its own language if there is one. What is written in a text of
     * another site's, as of the national base, is theirs.
     */
    public String title(Here here, UUID document) {
        Language main = here.site().mainLanguage();
        var published = editions.published(document, here.now());
        return published.stream()
                .filter(edition -> edition.language() == main)
                .findFirst()
                .or(() -> published.stream().findFirst())
                .map(edition -> edition.body().title())
                .or(() -> written(here, document))
                .or(() -> here.site().settings().languages().stream()
                        .flatMap(language -> editions.newest(document, language).stream())
                        .findFirst()
                        .map(edition -> edition.body().title()))
                .filter(title -> !title.isBlank())
                .orElse(here.desk().words().get("document.untitled"));
    }

    private Optional<String> written(Here here, UUID document) {
        return documents
                .find(document)
                .filter(one -> one.site().equals(here.site().id()))
                .flatMap(one -> drafts.of(document).stream().findFirst())
                .map(draft -> draft.body().title());
    }
}
