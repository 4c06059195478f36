package no.fnsp.editor.process;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.content.Document;
import no.fnsp.desk.DeskFrame;
import no.fnsp.editor.Signatures;
import no.fnsp.html.Messages;
import no.fnsp.journal.Actors;
import no.fnsp.process.AskedPeople;
import no.fnsp.process.Standing;
import no.fnsp.process.Step;
import org.springframework.stereotype.Component;

/** The steps of a case in words: who did each, or who is waited for. */
@Component
class StepLines {

    private final AskedPeople asked;
    private final Actors actors;

    StepLines(AskedPeople asked, Actors actors) {
        this.asked = asked;
        this.actors = actors;
    }

    List<CasePage.Line> of(Found found, DeskFrame frame) {
        return found.standing().steps().stream()
                .map(one -> line(found, frame, one))
                .toList();
    }

    private CasePage.Line line(Found found, DeskFrame frame, Standing.At one) {
        boolean late =
                one.progress() == Standing.Progress.CURRENT && found.standing().isOverdue(found.now());
        return new CasePage.Line(one.step(), one.progress(), told(found, frame, one), late);
    }

    private String told(Found found, DeskFrame frame, Standing.At one) {
        Messages words = frame.words();
        Instant at = one.at();
        Instant due = one.due();
        return switch (one.progress()) {
            case DONE -> at == null ? "" : done(frame, one, at);
            case SKIPPED ->
                at == null ? "" : words.get("process.step.skipped", name(one, words), frame.day(at), one.words());
            case CURRENT ->
                words.get(
                        "process.step.waits",
                        waitsFor(found.standing(), found.document(), one.step(), words, found.now()),
                        due == null ? "" : frame.day(due));
            case LATER -> "";
        };
    }

    private String done(DeskFrame frame, Standing.At one, Instant at) {
        Messages words = frame.words();
        return one.step().kind() == Step.Kind.HEARING
                ? words.get("process.step.heard", frame.day(at))
                : words.get(
                        "process.step.done",
                        one.words().isEmpty() ? name(one, words) : name(one, words) + ", " + one.words(),
                        frame.moment(at));
    }

    private String name(Standing.At one, Messages words) {
        UUID by = one.by();
        return by == null ? words.get("process.platform") : who(by, words);
    }

    /** The names of those who are asked, or what they are when they are many. */
    String waitsFor(Standing standing, Document document, Step step, Messages words, Instant now) {
        var hearing = standing.hearing();
        if (step.kind() == Step.Kind.HEARING && hearing != null && hearing.isOpen(now)) {
            return words.get("process.asked.hospitals");
        }
        List<UUID> people = asked.people(document, step, standing.writers(), now);
        String which = step.kind() == Step.Kind.HEARING
                ? "medical-editor"
                : step.asked().key();
        return people.isEmpty() || people.size() > 3
                ? words.get("process.asked." + which)
                : people.stream().map(one -> who(one, words)).collect(Collectors.joining(", "));
    }

    /** What somebody is called now. */
    private String who(UUID person, Messages words) {
        return Signatures.of(actors, List.of(person), words).of(person);
    }
}
