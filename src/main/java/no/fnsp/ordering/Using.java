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
import no.fnsp.placement.TakenAway;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import no.fnsp.sharing.Replacements;
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
    private final TakenAway pages;
    private final TakingAlong ownWords;
    private final Replacements replacements;

    Using(
            Adoptions adoptions,
            Acceptances acceptances,
            Editions editions,
            Placements placements,
            TakenAway pages,
            TakingAlong ownWords,
            Replacements replacements) {
        this.adoptions = adoptions;
        this.acceptances = acceptances;
        this.editions = editions;
        this.placements = placements;
        this.pages = pages;
        this.ownWords = ownWords;
        this.replacements = replacements;
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
        accept(permit, wanted, published, How.CHOSEN, at);
        pages.standsAgain(permit, wanted.site(), wanted.document(), at);
        return true;
    }

    private void accept(Permit permit, Adoption adoption, List<Edition> published, How how, Instant at) {
        if (adoption.follows() == Adoption.Follows.ACCEPTED) {
            published.forEach(edition -> acceptances.accept(permit, adoption.site(), edition, how, at));
        }
    }

    /**
     * Takes the text that came instead of one that the site had, as it is published now, under the same title, for the same places and with
     * the site's own words. The old address leads to it.
     *
     * @param how {@code CHOSEN} by somebody, or by {@code POLICY}
     * @return false when it is not published, or somebody else has answered meanwhile
     */
    @Transactional
    public boolean instead(Permit permit, Adoption old, Document replacing, How how, Instant at) {
        permit.mustAllow(Right.ADOPT, old.site());
        replacements.alone(old.site(), old.document());
        List<Edition> published = editions.published(replacing.id(), at);
        Optional<Placement> there = placements.of(replacing.site(), replacing.id(), at);
        if (published.isEmpty()
                || there.isEmpty()
                || !adoptions.usingAs(old.document()).contains(old)) {
            return false;
        }
        boolean hasIt = adoptions.find(old.site(), replacing.id(), at).isPresent();
        adoptions.leave(permit, old, at);
        leadOnward(permit, old, replacing, at);
        if (!hasIt) {
            var adoption = new Adoption(
                    old.site(), replacing.id(), old.follows(), old.atLastDate(), old.title(), null, old.offers());
            adoptions.adopt(permit, adoption, at);
            accept(permit, adoption, published, how, at);
            placements.place(permit, free(old.site(), there.get(), at), at);
        }
        ownWords.take(permit, old.site(), old.document(), replacing, at);
        return true;
    }

    /** Where it stands nationally, or beside what the site has there. */
    private Placement free(UUID site, Placement national, Instant at) {
        String path = national.path();
        for (int number = 2; placements.at(site, path, at).isPresent(); number++) {
            path = national.path() + "-" + number;
        }
        return new Placement(site, path, national.document(), 0);
    }

    /** Where the old one stands, or stood when it was taken down; what has come there since stays. */
    private void leadOnward(Permit permit, Adoption old, Document replacing, Instant at) {
        placements
                .of(old.site(), old.document(), at)
                .map(Placement::path)
                .or(() -> pages.stood(old.site(), old.document())
                        .filter(path -> placements.at(old.site(), path, at).isEmpty()))
                .map(path -> new Placement(old.site(), path, old.document(), 0))
                .ifPresent(there -> placements.remove(
                        permit,
                        there,
                        new Redirect(old.site(), there.path(), replacing.id(), Redirect.Reason.REPLACED, Words.NONE),
                        at));
    }
}
