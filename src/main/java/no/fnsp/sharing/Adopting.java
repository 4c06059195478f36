package no.fnsp.sharing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A site begins or ends to offer a national text: the adoption, the editions it accepts with it, and its address, at once. */
@Component
public class Adopting {

    private final Adoptions adoptions;
    private final Acceptances acceptances;
    private final Placements placements;
    private final Documents documents;
    private final Editions editions;
    private final Replacements replacements;
    private final Sites sites;
    private final DatabaseClock clock;

    Adopting(
            Adoptions adoptions,
            Acceptances acceptances,
            Placements placements,
            Documents documents,
            Editions editions,
            Replacements replacements,
            Sites sites,
            DatabaseClock clock) {
        this.adoptions = adoptions;
        this.acceptances = acceptances;
        this.placements = placements;
        this.documents = documents;
        this.editions = editions;
        this.replacements = replacements;
        this.sites = sites;
        this.clock = clock;
    }

    /** What came of it. Only {@code Ok} has changed anything. */
    public sealed interface Adopted {

        record Ok(String path) implements Adopted {}

        /** Something else stands at the address. */
        record Taken(String path) implements Adopted {}

        /** It is no address a text of this kind can stand at. */
        record NoAddress(String path) implements Adopted {}

        /** No national text that readers see. */
        record NotPublished() implements Adopted {}

        /** Another text stands instead of it: that is the one to adopt. */
        record Replaced() implements Adopted {}

        /** A colleague has adopted it already. @param path where it stands */
        record Already(String path) implements Adopted {}
    }

    /** @param path where it shall stand on the site: {@code /behandlinger/hofteprotese} */
    @Transactional
    public Adopted adopt(Permit permit, Adoption wanted, String path, Instant asked) {
        permit.mustAllow(Right.ADOPT, wanted.site());
        Instant at = whileItStandsStill(wanted, asked);
        Optional<Document> text = documents.find(wanted.document()).filter(one -> isNational(one, at));
        if (text.isEmpty() || editions.published(wanted.text(), at).isEmpty()) {
            return new Adopted.NotPublished();
        }
        if (adoptions.find(wanted.site(), wanted.document(), at).isPresent()) {
            return new Adopted.Already(placements
                    .of(wanted.site(), wanted.document(), at)
                    .map(Placement::path)
                    .orElse(path));
        }
        if (replacements.of(wanted.document()).isPresent()) {
            return new Adopted.Replaced();
        }
        return place(permit, wanted, path, at).orElseGet(() -> {
            adoptions.adopt(permit, wanted, at);
            accept(permit, wanted, at);
            return new Adopted.Ok(path);
        });
    }

    /** What is corrected in this very moment is accepted as it was corrected. */
    private Instant whileItStandsStill(Adoption wanted, Instant asked) {
        documents.holdStill(
                Stream.of(wanted.document(), wanted.text()).distinct().toList());
        Instant now = clock.now();
        return editions.published(wanted.text(), asked).equals(editions.published(wanted.text(), now)) ? asked : now;
    }

    private boolean isNational(Document document, Instant at) {
        return document.kind().isPatientInformation()
                && sites.find(Site.NATIONAL_BASE, at)
                        .filter(base -> base.id().equals(document.site()))
                        .isPresent();
    }

    /** The same with other terms: another title, another way to follow, another address. */
    @Transactional
    public Adopted change(Permit permit, Adoption wanted, String path, Instant asked) {
        permit.mustAllow(Right.ADOPT, wanted.site());
        Instant at = whileItStandsStill(wanted, asked);
        Optional<Adoption> known = adoptions.find(wanted.site(), wanted.document(), at);
        if (known.isEmpty()) {
            return new Adopted.NotPublished();
        }
        return place(permit, wanted, path, at).orElseGet(() -> {
            adoptions.adopt(permit, wanted, at);
            boolean answersAnew = known.get().follows() != wanted.follows()
                    || !known.get().text().equals(wanted.text());
            if (answersAnew) {
                accept(permit, wanted, at);
            }
            return new Adopted.Ok(path);
        });
    }

    /** @return why it cannot stand there; empty when it does */
    private Optional<Adopted> place(Permit permit, Adoption wanted, String path, Instant at) {
        if (!path.matches("/behandlinger(/[a-z0-9-]{1,80}){1,5}")) {
            return Optional.of(new Adopted.NoAddress(path));
        }
        Optional<Placement> there = placements.at(wanted.site(), path, at);
        if (there.filter(one -> !one.document().equals(wanted.document())).isPresent()) {
            return Optional.of(new Adopted.Taken(path));
        }
        if (there.isEmpty()) {
            placements.place(permit, new Placement(wanted.site(), path, wanted.document(), 0), at);
        }
        return Optional.empty();
    }

    /** Whoever adopts a text accepts it as it stands; what comes later waits for the site. */
    private void accept(Permit permit, Adoption adoption, Instant at) {
        if (adoption.follows() == Adoption.Follows.ACCEPTED) {
            editions.published(adoption.text(), at)
                    .forEach(edition -> acceptances.accept(permit, adoption.site(), edition, How.CHOSEN, at));
        }
    }

    /** The site offers the text no more. Its address leads to the national one. @return whether it did */
    @Transactional
    public boolean end(Permit permit, UUID site, UUID document, Instant at) {
        permit.mustAllow(Right.ADOPT, site);
        Optional<Adoption> known = adoptions.find(site, document, at);
        known.ifPresent(adoption -> {
            adoptions.leave(permit, adoption, at);
            placements
                    .of(site, document, at)
                    .ifPresent(old -> placements.remove(
                            permit,
                            old,
                            new Redirect(site, old.path(), document, Redirect.Reason.REMOVED, Words.NONE),
                            at));
        });
        return known.isPresent();
    }
}
