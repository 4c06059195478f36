package no.fnsp.ordering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.content.Details;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Authorships;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Journal;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepting a variant: a second text on the same concept, which begins with the words of the first and their ids. */
@Component
public class Varying {

    private final Matters matters;
    private final Documents documents;
    private final Editions editions;
    private final Drafts drafts;
    private final Placements placements;
    private final Authorships authorships;
    private final FreeAddress addresses;
    private final Sites sites;
    private final MatterNews told;
    private final Journal journal;

    Varying(
            Matters matters,
            Documents documents,
            Editions editions,
            Drafts drafts,
            Placements placements,
            Authorships authorships,
            FreeAddress addresses,
            Sites sites,
            MatterNews told,
            Journal journal) {
        this.matters = matters;
        this.documents = documents;
        this.editions = editions;
        this.drafts = drafts;
        this.placements = placements;
        this.authorships = authorships;
        this.addresses = addresses;
        this.sites = sites;
        this.told = told;
        this.journal = journal;
    }

    /** @param permit for the whole of the base @param name what its address is made of: {@code Koloskopi uten sedasjon} */
    @Transactional
    public Answered accept(Permit permit, Matter read, String name, String reason, Instant at) {
        permit.mustAllow(Right.NATIONAL);
        if (!matters.hold(read) || !read.isOpen() || read.what() != What.VARIANT || read.document() == null) {
            return new Answered.DecidedSince(matters.find(read.id()).orElseThrow());
        }
        Document main = documents.find(read.document()).orElseThrow();
        List<Edition> published = editions.published(main.id(), at);
        if (published.isEmpty()) {
            return new Answered.Impossible(Answered.Why.TEXT_IS_GONE);
        }
        Site author = sites.withId(read.site(), at).orElseThrow();
        Document variant = open(permit, main, name, author, at);
        published.forEach(edition -> drafts.startAs(permit, variant, edition));
        matters.move(
                permit,
                read,
                read.standing()
                        .next(State.ACCEPTED, reason.strip(), permit.actor(), at)
                        .opened(variant.concept(), variant.id(), null));
        Matter now = matters.find(read.id()).orElseThrow();
        journal.record(MatterActs.of(permit, "accepted", now));
        told.askers(permit, now, "accepted", at);
        told.authors(permit, now, author, at);
        return new Answered.Ok(now);
    }

    private Document open(Permit permit, Document main, String name, Site author, Instant at) {
        String slug = addresses.of(main.site(), name, at);
        Document variant = documents.open(
                permit,
                new Document(UUID.randomUUID(), main.kind(), main.site(), slug, main.concept(), null, main.id()));
        Details details = documents.details(main.id(), at).orElse(Details.NONE);
        documents.describe(
                permit, variant, details.answeredForBy(author.settings().organisation()), at);
        placements.place(permit, new Placement(main.site(), FreeAddress.path(slug), variant.id(), 0), at);
        authorships.give(permit, main.site(), variant.id(), author.id(), at);
        return variant;
    }
}
