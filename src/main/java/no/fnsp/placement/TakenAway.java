package no.fnsp.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.fnsp.content.Document;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages that leave their sites because the text that was read there does, and how they come back. They lie in the trash meanwhile. */
@Component
public class TakenAway {

    private final TrashRows rows;
    private final Branches branches;
    private final Placements placements;
    private final Redirects redirects;
    private final Trash trash;

    TakenAway(TrashRows rows, Branches branches, Placements placements, Redirects redirects, Trash trash) {
        this.rows = rows;
        this.branches = branches;
        this.placements = placements;
        this.redirects = redirects;
        this.trash = trash;
    }

    /**
     * Takes a document that is no longer published off every site where it stands. Its addresses say that it is gone and why,
     * or lead to what came instead.
     *
     * @param but sites where something else is read at its address, which stays
     */
    public void everywhere(
            Permit permit, Document document, Set<UUID> but, @Nullable UUID instead, Words why, Instant from) {
        permit.mustAllow(Right.PUBLISH, document.site(), document.id());
        var reason = instead == null ? Redirect.Reason.WITHDRAWN : Redirect.Reason.REPLACED;
        takeOff(
                permit,
                branches.everywhere(document.id()).stream()
                        .filter(page -> !but.contains(page.site()))
                        .toList(),
                page -> new Redirect(page.site(), page.path(), instead, reason, why),
                from);
    }

    /**
     * Takes a page off one site, because the text that is read there is gone.
     *
     * @param text whose permit it is @param standing whose address it is: the text itself, or the one that it is a variant of
     * @return whether it stood there
     */
    public boolean from(Permit permit, Document text, UUID site, UUID standing, Words why, Instant from) {
        permit.mustAllow(Right.PUBLISH, text.site(), text.id());
        List<Placement> page = branches.of(site, standing).stream().toList();
        takeOff(permit, page, one -> new Redirect(one.site(), one.path(), null, Redirect.Reason.WITHDRAWN, why), from);
        return !page.isEmpty();
    }

    /** Takes a text that another stands instead of off one site, where it is led from there to the other; other sites may still show it. */
    public boolean lead(Permit permit, Document text, UUID site, UUID instead, Words why, Instant from) {
        permit.mustAllow(Right.PUBLISH, text.site(), text.id());
        List<Placement> page = branches.of(site, text.id()).stream().toList();
        takeOff(
                permit,
                page,
                one -> new Redirect(one.site(), one.path(), instead, Redirect.Reason.REPLACED, why),
                from);
        return !page.isEmpty();
    }

    private void takeOff(Permit permit, List<Placement> pages, Function<Placement, Redirect> what, Instant from) {
        pages.forEach(page -> branches.alone(page.site()));
        for (Placement page : pages) {
            placements.end(page, from);
            redirects.leave(what.apply(page), from);
            rows.add(permit, page, InTrash.Why.WITHDRAWN, from);
            trash.record(permit, "document.removed", page);
        }
    }

    /** Where a page that was taken off a site stood, when the text that was read there went. */
    public Optional<String> stood(UUID site, UUID document) {
        return trash.find(site, document)
                .filter(page -> page.why() == InTrash.Why.WITHDRAWN)
                .map(InTrash::path);
    }

    /** A site that has chosen another text to show gets its page back, where it stood or beside what has come there since. */
    public void standsAgain(Permit permit, UUID site, UUID document, Instant at) {
        permit.mustAllow(Right.ADOPT, site);
        branches.alone(site);
        if (branches.of(site, document).isEmpty()) {
            trash.find(site, document)
                    .filter(page -> page.why() == InTrash.Why.WITHDRAWN)
                    .ifPresent(page -> placements.standAgain(permit, where(page), at));
        }
    }

    /**
     * Puts back what was withdrawn from every site at an instant, where it stood, or beside what has come there since.
     *
     * @param text whose permit it is @param standing whose pages: the text's, or those of the one that it is a variant of
     */
    public void putBack(Permit permit, Document text, UUID standing, Instant withdrawn, Instant at) {
        permit.mustAllow(Right.PUBLISH, text.site(), text.id());
        List<InTrash> everywhere = rows.withdrawn(standing, withdrawn);
        everywhere.forEach(page -> branches.alone(page.site()));
        everywhere.forEach(page -> placements.standAgain(permit, where(page), at));
    }

    private Placement where(InTrash page) {
        boolean free = branches.at(page.site(), page.path()).isEmpty();
        String path = free ? page.path() : Slugs.suggestion(page.path(), branches.takenLike(page.site(), page.path()));
        return new Placement(page.site(), path, page.document(), page.position());
    }
}
