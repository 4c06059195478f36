package no.fnsp.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts what somebody has written into a draft that others may have written in since. The draft is held meanwhile, so that
 * everything that was saved is either what this builds on or merged into it.
 */
@Component
class Saving {

    private final Saves saves;
    private final PastDrafts past;
    private final Bodies bodies;
    private final Journal journal;

    Saving(Saves saves, PastDrafts past, Bodies bodies, Journal journal) {
        this.saves = saves;
        this.past = past;
        this.bodies = bodies;
        this.journal = journal;
    }

    /**
     * What somebody hands in.
     *
     * @param basedOn the revision they had read
     * @param sitting the open window they write in
     * @param aligned whether the ids are to be assigned; what is restored has those it was given
     */
    record Written(int basedOn, Body body, @Nullable UUID sitting, boolean aligned) {

        Body onTopOf(Body base) {
            return aligned ? Lineages.carried(base, body.alignedTo(base)) : body;
        }
    }

    Saved save(Permit permit, Document document, UUID draft, Written written) {
        Size size = size(written.body());
        if (size.isOver(Size.LIMIT)) {
            return new Saved.TooLarge(size, Size.LIMIT);
        }
        Optional<Draft> current = held(document, draft);
        if (current.isEmpty()) {
            return new Saved.Gone(past.of(document.id(), draft));
        }
        return new OnTop(permit, document, current.get(), written).saved();
    }

    /** The draft, which nobody else saves in until the transaction is over. Two statements: the second sees who was waited for. */
    Optional<Draft> held(Document document, UUID draft) {
        return saves.hold(document.id(), draft)
                .flatMap(revision -> saves.drafts("d.id = :draft")
                        .param("draft", draft)
                        .query((row, i) -> saves.draft(row))
                        .optional());
    }

    /** @throws IllegalArgumentException when a draft cannot hold it */
    void mustFit(Body body) {
        Size size = size(body);
        if (size.isOver(Size.LIMIT)) {
            throw new IllegalArgumentException("A draft holds no more than " + Size.LIMIT + ": " + size);
        }
    }

    private Size size(Body body) {
        return Size.of(body, bodies.write(body));
    }

    /** One body on top of one draft. */
    private final class OnTop {

        private final Permit permit;
        private final Document document;
        private final Draft current;
        private final Written written;

        OnTop(Permit permit, Document document, Draft current, Written written) {
            if (!written.body().getClass().equals(current.body().getClass())) {
                throw new IllegalArgumentException(document.kind() + " does not say " + written.body());
            }
            this.permit = permit;
            this.document = document;
            this.current = current;
            this.written = written;
        }

        Saved saved() {
            List<Saves.By> since =
                    written.basedOn() == current.revision() ? List.of() : saves.since(current.id(), written.basedOn());
            int base = lastKnownToWriter(since);
            if (base == current.revision()) {
                return keep(written.onTopOf(current.body()), List.of());
            }
            List<UUID> whose = since.stream()
                    .filter(save -> save.revision() > base)
                    .map(Saves.By::author)
                    .distinct()
                    .toList();
            return saves.body(current.id(), base)
                    .map(read -> merge(written.onTopOf(read), read, whose))
                    .orElseGet(this::withoutBase);
        }

        /** What a window saved without hearing of it is in what it saves now. */
        private int lastKnownToWriter(List<Saves.By> since) {
            int known = written.basedOn();
            for (Saves.By save : since) {
                if (save.sitting() == null || !save.sitting().equals(written.sitting())) {
                    break;
                }
                known = save.revision();
            }
            return known;
        }

        private Saved merge(Body mine, Body base, List<UUID> whose) {
            MergedBody merged = mine.mergedWith(base, current.body());
            return merged.settled() ? keep(merged.body(), whose) : new Saved.Conflicting(current, merged, mine);
        }

        /** Nobody knows what the writer had read: who deleted and who added cannot be told apart, so a person must look. */
        private Saved withoutBase() {
            Body mine = written.onTopOf(current.body());
            return Lineages.same(current.body(), mine)
                    ? new Saved.Unchanged(current)
                    : new Saved.Conflicting(current, mine.mergedWith(mine.blank(), current.body()), mine);
        }

        private Saved keep(Body body, List<UUID> whose) {
            if (Lineages.same(current.body(), body)) {
                // Whoever has not read all of it is given it: what they had, on top of this, would take away what the
                // others wrote.
                return whose.isEmpty() ? new Saved.Unchanged(current) : new Saved.Merged(current, whose);
            }
            String json = bodies.write(body);
            Size size = Size.of(body, json);
            if (size.isOver(Size.LIMIT)) {
                return new Saved.TooLarge(size, Size.LIMIT);
            }
            Draft draft = saves.add(permit, document, current, json, written.sitting());
            journal.record(DraftActs.of(permit, whose.isEmpty() ? "draft.saved" : "draft.merged", document, draft));
            return whose.isEmpty() ? new Saved.Ok(draft) : new Saved.Merged(draft, whose);
        }
    }
}
