package no.fnsp.editor.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.fnsp.content.Draft;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Signatures;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Waiver;
import no.fnsp.html.Messages;
import no.fnsp.identity.Right;
import no.fnsp.plainlanguage.Hint;
import no.fnsp.plainlanguage.Reading;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;

/** Puts remarks and hints into lines, for the person who reads them. */
record Saying(Piece piece, Draft draft, Signatures signatures) {

    private static final int EXCERPT = 90;

    Line line(Remark remark) {
        String key = "gate." + remark.check().key();
        return new Line(
                kind(remark),
                Said.of(words(), key, remark.values()),
                Said.of(words(), key + ".help", remark.values()),
                remark.where().block() == null ? "" : words(remark.where().block()),
                mayWaive(remark) ? remark.key() : null,
                remark.waiver().map(this::waived).orElse(null));
    }

    private static Line.Kind kind(Remark remark) {
        if (remark.waiver().isPresent()) {
            return Line.Kind.WAIVED;
        }
        return remark.blocks() ? Line.Kind.BLOCKS : Line.Kind.WARNS;
    }

    private boolean mayWaive(Remark remark) {
        Right needed = remark.check().waivedBy();
        return needed != null && piece.may(Right.PUBLISH) && piece.may(needed);
    }

    private String waived(Waiver waiver) {
        String last = piece.here().frame("").day(waiver.until().minusMillis(1));
        return words().get("gate.waived-until", last, signatures.of(waiver.by()), waiver.reason());
    }

    Line line(Hint hint) {
        boolean other = hint.kind() == Hint.Kind.WRONG_FORM && draft.language() == Language.NN;
        String message = words().get(
                        "plain." + hint.kind().key() + (other ? ".nn" : ""),
                        hint.words(),
                        String.join(", ", hint.instead()),
                        hint.count());
        return Line.hint(message, hint.kind() == Hint.Kind.LONG_SENTENCE ? excerpt(hint.words()) : "");
    }

    private String words(BlockId id) {
        return draft.body().chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(block -> block.id().equals(id))
                .findFirst()
                .map(Saying::said)
                .map(Saying::excerpt)
                .orElse("");
    }

    /** Without what is empty: a picture that says nothing is not shown as a line between two. */
    private static String said(Block block) {
        return block.parts().stream()
                .map(Markup::text)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private static String excerpt(String words) {
        int end = words.length() <= EXCERPT ? words.length() : words.lastIndexOf(' ', EXCERPT);
        return end == words.length() ? words : words.substring(0, end < 0 ? EXCERPT : end) + " …";
    }

    /** How it is to read as a whole. */
    List<String> summary(Reading reading) {
        var said = new ArrayList<String>();
        var lix = reading.lix();
        if (lix != null) {
            said.add(words().get("plain.lix", lix.value()));
            said.add(words().get("plain.lix." + lix.level().key()));
        }
        if (reading.passive().isMuch()) {
            said.add(words().get("plain.passive.share", reading.passive().percent()));
        }
        return said;
    }

    Messages words() {
        return piece.here().desk().words();
    }
}
