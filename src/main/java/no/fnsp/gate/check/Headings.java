package no.fnsp.gate.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.fnsp.content.Kind;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import org.springframework.stereotype.Component;

/** Whoever goes from heading to heading finds every level, and something under each. */
@Component
class Headings implements GateCheck {

    private static final Check NO_TITLE = Check.blocking("no-title");
    private static final Check WITHOUT_WORDS = Check.blocking("heading-without-words");
    private static final Check WITHOUT_TEXT = Check.warning("heading-without-text");
    private static final Check SKIPS = Check.warning("heading-order");

    @Override
    public Stream<Remark> of(Candidate candidate) {
        boolean untitled = candidate.document().kind() != Kind.LOCAL_CHANGES
                && candidate.body().title().isBlank();
        return Stream.concat(
                untitled ? Stream.of(Remark.of(NO_TITLE, Where.TEXT)) : Stream.empty(),
                candidate.body().chapters().stream().flatMap(chapter -> of(chapter).stream()));
    }

    private static List<Remark> of(Chapter chapter) {
        var remarks = new ArrayList<Remark>();
        boolean headed = false;
        for (int i = 0; i < chapter.blocks().size(); i++) {
            if (chapter.blocks().get(i) instanceof Block.Subheading heading) {
                of(chapter, i, heading, headed).forEach(remarks::add);
                headed = true;
            }
        }
        return remarks;
    }

    private static Stream<Remark> of(Chapter chapter, int place, Block.Subheading heading, boolean headed) {
        Where where = Where.in(chapter, heading);
        String words = heading.text().text();
        if (words.isBlank()) {
            return Stream.of(Remark.of(WITHOUT_WORDS, where));
        }
        var found = Stream.<Remark>builder();
        if (heading.minor() && !headed) {
            found.add(Remark.of(SKIPS, where, words));
        }
        if (isBare(chapter, place, heading)) {
            found.add(Remark.of(WITHOUT_TEXT, where, words));
        }
        return found.build();
    }

    /** Nothing under it, or only the next one of its level: a minor one may follow. */
    private static boolean isBare(Chapter chapter, int place, Block.Subheading heading) {
        return place + 1 == chapter.blocks().size()
                || chapter.blocks().get(place + 1) instanceof Block.Subheading next
                        && (heading.minor() || !next.minor());
    }
}
