package no.fnsp.editor.checks;

import java.util.List;
import java.util.stream.Collectors;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Signatures;
import no.fnsp.gate.LetPass;
import no.fnsp.gate.Waivers;
import no.fnsp.html.Messages;
import no.fnsp.journal.Actors;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Tells what a text was let through with: what is wrong with it, who let it pass and why, and until when. */
@Component
public class Passed {

    private final Waivers waivers;
    private final Actors actors;

    Passed(Waivers waivers, Actors actors) {
        this.waivers = waivers;
        this.actors = actors;
    }

    /** @param what is wrong @param how it came through */
    public record Told(String what, String how) {}

    /** In one language, the oldest first. */
    public List<Told> in(Piece piece, Language language) {
        Messages words = piece.here().desk().words();
        List<LetPass> all =
                waivers.letPass(piece.document().id(), language, piece.here().now());
        var signatures = Signatures.of(actors, all.stream().map(LetPass::by).collect(Collectors.toSet()), words);
        return all.stream()
                .map(one -> new Told(
                        Said.of(words, "gate." + one.check(), one.values()), how(piece, one, signatures.of(one.by()))))
                .toList();
    }

    private static String how(Piece piece, LetPass one, String by) {
        var frame = piece.here().frame("");
        return one.waiver()
                .map(waiver -> frame.words()
                        .get("gate.waived-until", frame.day(waiver.until().minusMillis(1)), by, waiver.reason()))
                .orElseGet(() -> frame.words().get("gate.passed-by", frame.moment(one.at()), by));
    }
}
