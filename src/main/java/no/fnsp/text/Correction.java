package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** One thing a correction does to a text, told by ids, so that it can be done to any edition of it. Never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Correction.Replaced.class, name = "replaced"),
    @JsonSubTypes.Type(value = Correction.Removed.class, name = "removed"),
    @JsonSubTypes.Type(value = Correction.Inserted.class, name = "inserted"),
    @JsonSubTypes.Type(value = Correction.HeadingChanged.class, name = "heading-changed"),
    @JsonSubTypes.Type(value = Correction.OptionChanged.class, name = "option-changed"),
    @JsonSubTypes.Type(value = Correction.ChapterInserted.class, name = "chapter-inserted"),
    @JsonSubTypes.Type(value = Correction.ChapterRemoved.class, name = "chapter-removed")
})
public sealed interface Correction {

    /** The block has other words, or is of another kind. */
    record Replaced(BlockId id, Block block) implements Correction {}

    record Removed(BlockId id) implements Correction {}

    /** @param afterId the block it follows in the chapter; null for the chapter's first */
    record Inserted(BlockId chapter, @Nullable BlockId afterId, Block block) implements Correction {}

    record HeadingChanged(BlockId chapter, String heading) implements Correction {}

    /** @param optional whether a site may now leave the chapter out */
    record OptionChanged(BlockId chapter, boolean optional) implements Correction {}

    /**
     * A new chapter; its blocks are inserted one by one.
     *
     * @param afterId the chapter it follows; null for the first of the text
     * @param chapter without blocks
     */
    record ChapterInserted(@Nullable BlockId afterId, Chapter chapter) implements Correction {}

    /** The chapter goes when its blocks are removed; one that still has others stays. */
    record ChapterRemoved(BlockId chapter) implements Correction {}
}
