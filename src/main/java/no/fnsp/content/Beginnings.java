package no.fnsp.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Journal;
import no.fnsp.text.Alignment;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** How drafts begin: with which words, whose ids, and that nobody has written what stands already. */
@Component
class Beginnings {

    private final Saves saves;
    private final Saving saving;
    private final Editions editions;
    private final Journal journal;

    Beginnings(Saves saves, Saving saving, Editions editions, Journal journal) {
        this.saves = saves;
        this.saving = saving;
        this.editions = editions;
        this.journal = journal;
    }

    /** The same words keep their ids; a first edition in a language takes the ids of the language written before it. */
    static Body named(Body body, Optional<Edition> base, List<Edition> published) {
        if (base.isPresent()) {
            return body.alignedTo(base.get().body());
        }
        return published.stream()
                .findFirst()
                .<Body>map(other ->
                        body.withChapters(Alignment.toTranslation(other.body().chapters(), body.chapters())))
                .orElseGet(() -> body.alignedTo(body.blank()));
    }

    /** @param taken the edition whose words it begins with, of this document or of another */
    Draft begin(
            Permit permit,
            Document document,
            Language language,
            Draft.Lane lane,
            Body body,
            Optional<Edition> base,
            Optional<Edition> taken) {
        saving.mustFit(body);
        var first = new Saves.First(body, base.map(Edition::id).orElse(null));
        Optional<Draft> begun = saves.begin(permit, document, language, lane, first);
        begun.ifPresent(draft -> journal.record(DraftActs.of(permit, "draft.started", document, draft)));
        // Whoever opens a page for others to write in may still check what they write.
        begun.filter(draft -> saysNothingNew(body, taken)).ifPresent(draft -> saves.nobodyWrote(permit, draft));
        return begun.or(() -> saves.find(document.id(), language, lane))
                // Thrown away between the two statements.
                .orElseGet(() -> begin(permit, document, language, lane, body, base, taken));
    }

    /** It says what stands already, or has a title and chapters and no words in them. */
    private static boolean saysNothingNew(Body body, Optional<Edition> taken) {
        return taken.map(edition -> edition.body().canonical().equals(body.canonical()))
                .orElseGet(() -> body.lead().isEmpty()
                        && body.terms().isEmpty()
                        && body.chapters().stream()
                                .allMatch(chapter -> chapter.blocks().isEmpty()));
    }

    /** Puts a body that has its ids into the draft of a lane, or starts one with it. */
    Saved restore(
            Permit permit,
            Document document,
            Language language,
            Draft.Lane lane,
            int readRevision,
            Body body,
            Instant at) {
        Optional<Draft> there = saves.find(document.id(), language, lane);
        Draft draft = there.orElseGet(() -> {
            Optional<Edition> published = editions.published(document.id(), language, at);
            return begin(permit, document, language, lane, body, published, published);
        });
        return there.isEmpty() && Lineages.same(draft.body(), body)
                ? new Saved.Ok(draft)
                : saving.save(permit, document, draft.id(), new Saving.Written(readRevision, body, null, false));
    }
}
