package no.fnsp.approval;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Role;
import no.fnsp.text.Touched;
import no.fnsp.text.TouchesMeaning;
import org.jspecify.annotations.Nullable;

/** A change that touches a number, unit, negation or phone is professional, or carries a written reason. */
public final class Meaning {

    private Meaning() {}

    /** What must be answered for with a reason; empty when nothing must. */
    public static Set<Touched> unanswered(
            Document document, Body was, Body is, ChangeClass change, @Nullable String reason) {
        boolean answered = !Objects.requireNonNullElse(reason, "").isBlank();
        return !document.kind().isPatientInformation() || change != ChangeClass.EDITORIAL || answered
                ? Set.of()
                : TouchesMeaning.between(words(was), words(is));
    }

    /** The title and the lead count as much as any chapter. */
    private static List<Chapter> words(Body body) {
        List<Block> lead = body.lead().stream()
                .<Block>map(paragraph -> new Block.Paragraph(BlockId.fresh(), paragraph))
                .toList();
        var opening = new Chapter(BlockId.fresh(), Role.SECTION, body.title(), false, lead);
        return Stream.concat(Stream.of(opening), body.chapters().stream()).toList();
    }
}
