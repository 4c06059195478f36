package no.fnsp.gate;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.site.Site;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;

/**
 * A text that somebody wants to publish. Never changes.
 *
 * @param site whose text it is
 * @param subject the document it is about: itself, or the national text that local changes are made to
 * @param published what readers see in this language now
 * @param change how it is to be published; empty while nobody has said, always new where readers see nothing of it yet
 * @param at when readers would see it
 */
public record Candidate(
        Site site,
        Document document,
        UUID subject,
        Language language,
        Body body,
        Optional<Edition> published,
        Optional<ChangeClass> change,
        Instant at) {

    /** What a check says of each block. */
    public Stream<Remark> inEachBlock(BiFunction<Where, Block, Stream<Remark>> check) {
        return body.chapters().stream()
                .flatMap(chapter ->
                        chapter.blocks().stream().flatMap(block -> check.apply(Where.in(chapter, block), block)));
    }

    /** All marked-up words in reading order, but for the headings of chapters, which have no markup. */
    public Stream<Passage> passages() {
        return Stream.concat(
                body.lead().stream().map(words -> new Passage(Where.LEAD, words)),
                body.chapters().stream().flatMap(Candidate::passages));
    }

    private static Stream<Passage> passages(Chapter chapter) {
        return chapter.blocks().stream()
                .flatMap(block -> block.parts().stream().map(words -> new Passage(Where.in(chapter, block), words)));
    }
}
