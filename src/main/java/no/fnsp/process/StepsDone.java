package no.fnsp.process;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.approval.Gatekeeper;
import no.fnsp.approval.Objection;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Drafts;
import no.fnsp.content.Editions;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** National patient information is not published before its steps are done, for exactly its words. */
@Component
class StepsDone implements Gatekeeper {

    private final Applies applies;
    private final Definitions definitions;
    private final Cases cases;
    private final Standings standings;
    private final Drafts drafts;
    private final Editions editions;
    private final Rebasing rebasing;

    StepsDone(
            Applies applies,
            Definitions definitions,
            Cases cases,
            Standings standings,
            Drafts drafts,
            Editions editions,
            Rebasing rebasing) {
        this.applies = applies;
        this.definitions = definitions;
        this.cases = cases;
        this.standings = standings;
        this.drafts = drafts;
        this.editions = editions;
        this.rebasing = rebasing;
    }

    @Override
    public List<Objection> objections(Document document, Language language, Body body, ChangeClass change, Instant at) {
        ChangeClass really = editions.published(document.id(), language, at).isEmpty() ? ChangeClass.NEW : change;
        if (!applies.to(document, at) || definitions.now(really).steps().isEmpty()) {
            return List.of();
        }
        return running(document, language, body)
                .map(one -> objections(standings.of(one, at), really))
                .orElseGet(() -> List.of(objection("process.no-case")));
    }

    /** The case of the draft that says just this. */
    private Optional<Case> running(Document document, Language language, Body body) {
        byte[] words = Editions.sha256(body.canonical());
        return cases.runningOf(document.id()).stream()
                .filter(one -> one.language() == language)
                .filter(one -> drafts.withId(one.draft())
                        .map(draft -> Editions.sha256(draft.body().canonical()))
                        .filter(said -> Arrays.equals(said, words))
                        .isPresent())
                .findFirst();
    }

    private static List<Objection> objections(Standing standing, ChangeClass change) {
        ChangeClass sent = standing.about().change();
        Stream<Objection> other = sent == change
                ? Stream.of()
                : Stream.of(new Objection(
                        "process.other-class", List.of("@change." + sent.key(), "@change." + change.key()), null));
        Stream<Objection> back = standing.back() == null ? Stream.of() : Stream.of(objection("process.returned"));
        Stream<Objection> open = standing.steps().stream()
                .filter(one -> !one.isPassed())
                .map(one -> objection("process.open." + one.step().kind().key()));
        return Stream.of(other, back, open).flatMap(all -> all).toList();
    }

    private static Objection objection(String key) {
        return new Objection(key, List.of(), null);
    }

    @Override
    public void passed(Passage passage) {
        if (applies.to(passage.document(), passage.at())) {
            rebasing.after(passage);
        }
    }
}
