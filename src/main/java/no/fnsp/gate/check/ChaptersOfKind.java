package no.fnsp.gate.check;

import java.util.Locale;
import java.util.stream.Stream;
import no.fnsp.content.Template;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.Attachment;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import no.fnsp.text.Picture;
import no.fnsp.text.Role;
import no.fnsp.text.Video;
import org.springframework.stereotype.Component;

/** A text has the chapters its readers need, and something stands in each. */
@Component
class ChaptersOfKind implements GateCheck {

    private static final Check MISSING = Check.blocking("chapter-missing");
    private static final Check EMPTY = Check.blocking("chapter-empty");
    private static final Check SAYS_NOTHING = Check.blocking("text-empty");

    @Override
    public Stream<Remark> of(Candidate candidate) {
        if (candidate.body() instanceof LocalChanges) {
            // A chapter that is not offered has no words, and none is missing.
            return Stream.empty();
        }
        boolean nothing = candidate.body().chapters().isEmpty()
                && candidate.body().lead().isEmpty()
                && Template.of(candidate.document().kind()).needsWords();
        return Stream.of(
                        nothing ? Stream.of(Remark.of(SAYS_NOTHING, Where.TEXT)) : Stream.<Remark>empty(),
                        missing(candidate),
                        empty(candidate))
                .flatMap(remarks -> remarks);
    }

    private static Stream<Remark> missing(Candidate candidate) {
        return Template.of(candidate.document().kind()).mandatory().stream()
                .filter(role -> candidate.body().chapters().stream().noneMatch(chapter -> chapter.role() == role))
                .map(role -> Remark.of(MISSING, Where.TEXT, name(role)));
    }

    private static Stream<Remark> empty(Candidate candidate) {
        return candidate.body().chapters().stream()
                .filter(chapter -> chapter.blocks().stream().allMatch(ChaptersOfKind::saysNothing))
                .map(chapter -> Remark.of(EMPTY, Where.in(chapter), name(chapter)));
    }

    private static boolean saysNothing(Block block) {
        return switch (block) {
            case Picture picture -> false;
            case Video video -> false;
            case Attachment attachment -> false;
            default -> block.parts().stream().allMatch(words -> words.text().isBlank());
        };
    }

    private static String name(Chapter chapter) {
        return chapter.heading().isEmpty() ? name(chapter.role()) : chapter.heading();
    }

    private static String name(Role role) {
        return "@role." + role.name().toLowerCase(Locale.ROOT);
    }
}
