package no.fnsp.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes pages and copies of pages on a site, as its editors do. */
@Component
public class Arranging {

    private final Branches branches;
    private final Placements placements;
    private final Documents documents;
    private final Editions editions;
    private final Drafts drafts;
    private final HiddenTexts hidden;
    private final DatabaseClock clock;

    Arranging(
            Branches branches,
            Placements placements,
            Documents documents,
            Editions editions,
            Drafts drafts,
            HiddenTexts hidden,
            DatabaseClock clock) {
        this.branches = branches;
        this.placements = placements;
        this.documents = documents;
        this.editions = editions;
        this.drafts = drafts;
        this.hidden = hidden;
        this.clock = clock;
    }

    /**
     * A new page under another, last among those that stand there.
     *
     * @param permit for the branch that the page shall stand in
     * @return {@code Placed}, or why not: {@code Taken}, {@code Reserved}, {@code NothingThere} when nothing stands at the parent
     */
    @Transactional
    public Arranged place(Permit permit, NewPage wanted) {
        permit.mustAllow(Right.ARRANGE, wanted.site());
        branches.alone(wanted.site());
        return refused(wanted).<Arranged>map(why -> why).orElseGet(() -> placed(permit, wanted, wanted.path()));
    }

    private Optional<Arranged.Refused> refused(NewPage wanted) {
        String path = wanted.path();
        if (Path.isReserved(wanted.kind(), path)
                || !branches.anotherSites(wanted.site(), List.of(path)).isEmpty()
                || hidden.wouldHide(wanted.site(), List.of(path), clock.now()).isPresent()) {
            return Optional.of(new Arranged.Refused.Reserved(path));
        }
        if (!branches.hasRoomUnder(wanted.site(), wanted.parent())) {
            return Optional.of(new Arranged.Refused.NothingThere());
        }
        Set<String> taken = branches.takenLike(wanted.site(), path);
        boolean free = wanted.chosen() ? branches.at(wanted.site(), path).isEmpty() : !taken.contains(path);
        return free ? Optional.empty() : Optional.of(new Arranged.Refused.Taken(path, Slugs.suggestion(path, taken)));
    }

    /** Named by its id: a key that looks like an address would be found by a file for another page at it. */
    private Arranged placed(Permit permit, NewPage wanted, String path) {
        UUID id = UUID.randomUUID();
        Document document =
                documents.open(permit, new Document(id, wanted.kind(), wanted.site(), id.toString(), null, null, null));
        placements.place(
                permit,
                new Placement(wanted.site(), path, id, branches.last(wanted.site(), wanted.parent())),
                clock.now());
        return new Arranged.Placed(document, path);
    }

    /**
     * A new page under {@code parent} with a draft in each language that the page is published in, saying the same.
     *
     * @param permit for the branch that the copy shall stand in
     */
    @Transactional
    public Arranged copy(Permit permit, UUID site, UUID document, String parent) {
        permit.mustAllow(Right.ARRANGE, site);
        permit.mustAllow(Right.EDIT, site);
        branches.alone(site);
        Optional<Placement> original = branches.of(site, document);
        Optional<Document> said =
                documents.find(document).filter(one -> one.site().equals(site));
        if (original.isEmpty() || said.isEmpty()) {
            return new Arranged.Refused.NothingThere();
        }
        var wanted = NewPage.titled(
                site, said.get().kind(), parent, Path.slug(original.get().path()));
        Arranged made = switch (refused(wanted).orElse(null)) {
            case null -> placed(permit, wanted, wanted.path());
            case Arranged.Refused.Taken taken -> placed(permit, wanted, taken.suggestion());
            case Arranged.Refused other -> other;
        };
        if (made instanceof Arranged.Placed placed) {
            saySame(permit, document, placed.document());
        }
        return made;
    }

    private void saySame(Permit permit, UUID original, Document copy) {
        Instant now = clock.now();
        editions.published(original, now)
                .forEach(edition ->
                        drafts.start(permit, copy, edition.language(), Draft.Lane.ORDINARY, edition.body(), now));
    }
}
