package no.fnsp.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import no.fnsp.text.Alignment;
import no.fnsp.text.Chapter;
import no.fnsp.text.Markup;

/**
 * What one edition says. Never changes. Each room registers its own kinds of body with a {@link BodyShape};
 * a body knows its canonical text, which is what approvals bind to.
 */
public interface Body {

    /** The title readers see; empty for a body without one. */
    String title();

    List<Chapter> chapters();

    /** What stands before the first chapter; empty for a body without it. */
    default List<Markup> lead() {
        return List.of();
    }

    /** The same body with its chapters exchanged, as when the server has assigned ids. */
    Body withChapters(List<Chapter> chapters);

    /** A body of the same kind that says nothing. */
    Body blank();

    /** What this body says outside its title, lead and chapters, told as words: the day of a news item, a reason. */
    default List<Term> terms() {
        return List.of();
    }

    /** This body with the ids of the one it was written from: the same words keep theirs. */
    default Body alignedTo(Body base) {
        return withChapters(Alignment.toBase(base.chapters(), chapters()));
    }

    /**
     * This body and another that was made from the same base, as one: paragraph by paragraph, and what stands outside the
     * chapters part by part. Where both changed the same, this body's words stand in place and what a person must decide is
     * told; nobody's words vanish.
     */
    MergedBody mergedWith(Body base, Body theirs);

    /**
     * This body with what stands outside its chapters put right, where one edition was corrected into another. What
     * this body says in other words stays.
     */
    default Body corrected(Body wrong, Body right) {
        return this;
    }

    /** Everything a reader can see, as text that is the same for the same words; without ids. */
    @JsonIgnore
    String canonical();
}
