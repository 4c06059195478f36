package no.fnsp.movedon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.sharing.LocalChanges.LocalChange;
import no.fnsp.text.Block;
import org.springframework.stereotype.Component;

/** Carries out in a site's own words what was decided about them: as a draft that is published, as all else that is written. */
@Component
class Rewriting {

    private final Documents documents;
    private final Drafts drafts;
    private final Editions editions;
    private final Publishing publishing;

    Rewriting(Documents documents, Drafts drafts, Editions editions, Publishing publishing) {
        this.documents = documents;
        this.drafts = drafts;
        this.editions = editions;
        this.publishing = publishing;
    }

    /**
     * @param words all of one edition of local changes
     * @return why it cannot be published; empty when it was, or when what is said here stays as it is
     */
    Optional<Settled> rewrite(
            Permit permit, UUID site, List<Beside> words, Map<String, Decision> decisions, Instant now) {
        permit.mustAllow(Right.PUBLISH, site);
        LocalWords first = words.getFirst().words();
        var before = (LocalChanges) editions.find(first.said()).orElseThrow().body();
        LocalChanges after = rewritten(before, words, decisions);
        if (after.canonical().equals(before.canonical())) {
            return Optional.empty();
        }
        Document document = documents.find(first.changes()).orElseThrow();
        return lane(document, first)
                .map(lane -> drafts.start(permit, document, first.written(), lane, after, now))
                .filter(draft -> draft.body().canonical().equals(after.canonical()))
                .map(draft -> publish(permit, draft, first, now))
                .orElseGet(() -> Optional.of(new Settled.BeingWritten(first)));
    }

    private static LocalChanges rewritten(LocalChanges before, List<Beside> words, Map<String, Decision> decisions) {
        var after = new ArrayList<LocalChange>();
        for (LocalChange change : before.changes()) {
            Optional<Beside> about =
                    words.stream().filter(one -> one.local().contains(change)).findFirst();
            if (about.isEmpty()) {
                after.add(change);
            } else {
                Beside one = about.get();
                rewritten(
                                change,
                                one,
                                Objects.requireNonNull(decisions.get(one.words().key())))
                        .ifPresent(after::add);
            }
        }
        return new LocalChanges(after);
    }

    private static Optional<LocalChange> rewritten(LocalChange change, Beside one, Decision decision) {
        return switch (decision.what()) {
            case KEPT -> Optional.of(change);
            case NATIONAL -> Optional.empty();
            case MERGED ->
                // Several that are one become one.
                change.equals(one.local().getFirst())
                        ? Optional.of(
                                saying(change, one, one.proposal().orElseThrow().blocks()))
                        : Optional.empty();
        };
    }

    static LocalChange saying(LocalChange change, Beside one, List<Block> blocks) {
        return new LocalChange(
                change.intent(),
                change.chapter(),
                one.words().now(),
                change.words().with(blocks),
                change.reason());
    }

    /** What a colleague has begun is theirs to finish: what is decided here takes the other lane. */
    private Optional<Draft.Lane> lane(Document document, LocalWords words) {
        for (Draft.Lane lane : Draft.Lane.values()) {
            if (drafts.find(document.id(), words.written(), lane).isEmpty()) {
                return Optional.of(lane);
            }
        }
        return Optional.empty();
    }

    private Optional<Settled> publish(Permit permit, Draft draft, LocalWords words, Instant now) {
        return switch (publishing.publish(permit, draft, ChangeClass.PROFESSIONAL, null, now)) {
            case Published.Ok ok -> Optional.empty();
            case Published.Held held -> Optional.of(new Settled.Held(words, held.objections()));
            case Published.SavedSince since -> Optional.of(new Settled.BeingWritten(words));
            case Published.Gone gone -> Optional.of(new Settled.BeingWritten(words));
            case Published.MovedOn moved -> Optional.of(new Settled.BeingWritten(words));
            case Published.SaysTheSame same -> Optional.of(new Settled.Held(words, List.of()));
            case Published.NeedsReason reason -> Optional.of(new Settled.Held(words, List.of()));
        };
    }
}
