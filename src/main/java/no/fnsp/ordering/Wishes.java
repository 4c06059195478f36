package no.fnsp.ordering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Wishes the national base for something, and not asking any more. */
@Component
public class Wishes {

    private final Matters matters;
    private final MergedMatters merged;
    private final MatterNews told;
    private final Journal journal;

    Wishes(Matters matters, MergedMatters merged, MatterNews told, Journal journal) {
        this.matters = matters;
        this.merged = merged;
        this.told = told;
        this.journal = journal;
    }

    /**
     * A page that somebody wants, as it is ordered. Never changes.
     *
     * @param replaces the national text it shall stand instead of; null for none
     * @param parts the treatments and examinations that are ordered with a diagnosis
     */
    public record Order(
            String title, Wish.Page wish, @Nullable UUID replaces, List<Part> parts) {
        public Order {
            parts = List.copyOf(parts);
        }
    }

    /** One of the pages that are ordered with a diagnosis. */
    public record Part(Kind kind, String title) {}

    /** Orders a page, and with a diagnosis those that belong to it. @return the order */
    @Transactional
    public Matter order(Permit permit, UUID site, Order order, Instant at) {
        permit.mustAllow(Right.ADOPT, site);
        Matter whole = asked(
                permit, matters.add(permit, What.ORDER, site, order.replaces(), null, order.title(), order.wish(), at));
        for (Part part : order.parts()) {
            Wish.Page wish = order.wish().of(part.kind());
            asked(permit, matters.add(permit, What.ORDER, site, null, whole.id(), part.title(), wish, at));
        }
        told.deciders(permit, whole, "asked", at);
        return whole;
    }

    /** Asks for other words in a national text. @param title of the text */
    @Transactional
    public Matter change(Permit permit, UUID site, UUID document, String title, Wish.Change wish, Instant at) {
        permit.mustAllow(Right.READ, site);
        Matter matter = asked(permit, matters.add(permit, What.CHANGE, site, document, null, title, wish, at));
        told.deciders(permit, matter, "asked", at);
        return matter;
    }

    /** Asks for a variant of a national text. @param title of the text */
    @Transactional
    public Matter variant(Permit permit, UUID site, UUID document, String title, Wish.Variant wish, Instant at) {
        permit.mustAllow(Right.ADOPT, site);
        Matter matter = asked(permit, matters.add(permit, What.VARIANT, site, document, null, title, wish, at));
        told.deciders(permit, matter, "asked", at);
        return matter;
    }

    private Matter asked(Permit permit, UUID id) {
        Matter matter = matters.find(id).orElseThrow();
        journal.record(MatterActs.of(permit, "asked", matter));
        return matter;
    }

    /** Whoever asked does not ask any more. What a diagnosis was ordered with is withdrawn with it, when it is still open. */
    @Transactional
    public Answered withdraw(Permit permit, Matter read, Instant at) {
        permit.mustAllow(Right.READ, read.site());
        permit.mustBeOf(read.askedBy());
        if (!matters.hold(read) || !read.isOpen()) {
            return new Answered.DecidedSince(matters.find(read.id()).orElseThrow());
        }
        Matter now = withdrawn(permit, read, at);
        matters.partsOf(read.id()).stream()
                .filter(part -> part.isOpen() && matters.hold(part))
                .forEach(part -> withdrawn(permit, part, at));
        told.deciders(permit, now, "withdrawn", at);
        return new Answered.Ok(now);
    }

    private Matter withdrawn(Permit permit, Matter held, Instant at) {
        matters.move(permit, held, held.standing().next(State.WITHDRAWN, "", permit.actor(), at));
        merged.openAgain(permit, held, at);
        Matter now = matters.find(held.id()).orElseThrow();
        journal.record(MatterActs.of(permit, "withdrawn", now));
        return now;
    }
}
