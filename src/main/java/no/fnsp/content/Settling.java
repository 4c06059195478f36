package no.fnsp.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Conflict;
import no.fnsp.text.Markup;
import no.fnsp.text.Merge;
import no.fnsp.text.Merged;
import org.jspecify.annotations.Nullable;

/** Settles the parts of a body that two have written in, one by one, and collects what a person must decide. Changes. */
public final class Settling {

    /** The lead, where its paragraphs are told of as blocks of a chapter. */
    public static final BlockId LEAD = new BlockId("lead");

    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Disputed> disputed = new ArrayList<>();

    /** Theirs when only they have changed it, else mine. @param chapter what it is said of; null for the whole */
    public <T> T one(String name, @Nullable BlockId chapter, T base, T mine, T theirs) {
        if (Objects.equals(mine, base)) {
            return theirs;
        }
        if (!Objects.equals(theirs, base) && !Objects.equals(theirs, mine)) {
            dispute(name, chapter, base, mine, theirs);
        }
        return mine;
    }

    public void dispute(String name, @Nullable BlockId chapter, Object base, Object mine, Object theirs) {
        disputed.add(new Disputed(name, chapter, base.toString(), mine.toString(), theirs.toString()));
    }

    /** Both texts by their ids; what both have newly written in the same words is written once. */
    List<Chapter> chapters(List<Chapter> base, List<Chapter> mine, List<Chapter> theirs) {
        return text(base, united(base, mine, theirs), theirs);
    }

    /** My text, where what both have newly written in the same place in the same words has the id that it has in theirs. */
    public static List<Chapter> united(List<Chapter> base, List<Chapter> mine, List<Chapter> theirs) {
        return WrittenTwice.united(base, mine, theirs);
    }

    /** Both texts by their ids alone. */
    public List<Chapter> text(List<Chapter> base, List<Chapter> mine, List<Chapter> theirs) {
        Merged merged = Merge.of(base, mine, theirs);
        conflicts.addAll(merged.conflicts());
        return merged.chapters();
    }

    /** Paragraphs without ids are known by their words, as when a text is saved. */
    List<Markup> lead(List<Markup> base, List<Markup> mine, List<Markup> theirs) {
        List<Chapter> was = LeadChapter.of(base);
        return LeadChapter.paragraphs(
                chapters(was, LeadChapter.since(was, mine, "mine"), LeadChapter.since(was, theirs, "theirs")));
    }

    /** The body that was put together of these parts. */
    public MergedBody into(Body body) {
        return new MergedBody(body, conflicts, disputed);
    }
}
