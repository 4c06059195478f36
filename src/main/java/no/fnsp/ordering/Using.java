package no.fnsp.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A site takes another text than it had on the same thing: a variant, the main text again, or what replaced it. */
@Component
public class Using {

    private final Adoptions adoptions;
    private final Acceptances acceptances;
    private final Editions editions;
    private final Placements placements;

    Using(Adoptions adoptions, Acceptances acceptances, Editions editions, Placements placements) {
        this.adoptions = adoptions;
        this.acceptances = acceptances;
        this.editions = editions;
        this.placements = placements;
    }

    /**
     * Shows a variant, or the main text where it is null, as it is published now: whoever says so has seen it.
     *
     * @return false when that text is not published, or is shown already
     */
    @Transactional
    public boolean show(Permit permit, Adoption adoption, @Nullable UUID variant, Instant at) {
        permit.mustAllow(Right.ADOPT, adoption.site());
        Adoption wanted = adoption.showing(variant);
        List<Edition> published = editions.published(wanted.text(), at);
        if (published.isEmpty() || wanted.equals(adoption)) {
            return false;
        }
        adoptions.adopt(permit, wanted, at);
        accept(permit, wanted, published, at);
        return true;
    }

    private void accept(Permit permit, Adoption adoption, List<Edition> published, Instant at) {
        if (adoption.follows() == Adoption.Follows.ACCEPTED) {
            published.forEach(edition -> acceptances.accept(permit, adoption.site(), edition, How.CHOSEN, at));
        }
    }

    /**
     * Takes the text that came instead of one that the site had, as it is published now; the old address leads to it.
     *
     * @return false when it is not published, or the site has it already
     */
    @Transactional
    public boolean instead(Permit permit, Adoption old, Document replacing, Instant at) {
        permit.mustAllow(Right.ADOPT, old.site());
        List<Edition> published = editions.published(replacing.id(), at);
        Optional<Placement> there = placements.of(replacing.site(), replacing.id(), at);
        if (published.isEmpty()
                || there.isEmpty()
                || adoptions.find(old.site(), replacing.id(), at).isPresent()
                || placements.at(old.site(), there.get().path(), at).isPresent()) {
            return false;
        }
        var adoption = new Adoption(
                old.site(), replacing.id(), old.follows(), old.atLastDate(), old.title(), null, old.offers());
        adoptions.leave(permit, old, at);
        leadOnward(permit, old, replacing, at);
        adoptions.adopt(permit, adoption, at);
        accept(permit, adoption, published, at);
        placements.place(permit, new Placement(old.site(), there.get().path(), replacing.id(), 0), at);
        return true;
    }

    /** Where the old one stood; nothing is there any more when it was withdrawn already. */
    private void leadOnward(Permit permit, Adoption old, Document replacing, Instant at) {
        placements
                .of(old.site(), old.document(), at)
                .ifPresent(there -> placements.remove(
                        permit,
                        there,
                        new Redirect(old.site(), there.path(), replacing.id(), Redirect.Reason.REMOVED, Words.NONE),
                        at));
    }
}
