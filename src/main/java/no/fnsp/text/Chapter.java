package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A chapter: the unit of supplement, replacement, language, approval and change notice. Never changes.
 *
 * @param heading the chapter's own heading; empty for the standard heading of its role
 * @param optional whether a site may leave the chapter out
 * @param lineage for the blocks that were split or joined when this was written
 */
public record Chapter(
        BlockId id,
        Role role,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String heading,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean optional,
        List<Block> blocks,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<BlockId, Lineage> lineage) {

    public Chapter {
        // On one line, or a heading could pass for a paragraph in what is hashed.
        heading = heading == null ? "" : heading.strip().replaceAll("\\s+", " ");
        blocks = List.copyOf(blocks);
        // Sorted, so that the same chapter is always written as the same bytes.
        lineage = lineage == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(lineage));
    }

    public Chapter(BlockId id, Role role, String heading, boolean optional, List<Block> blocks) {
        this(id, role, heading, optional, blocks, Map.of());
    }

    /** What the chapter says, a line a block, without ids. */
    public String canonical() {
        return "## " + role.key() + ": " + heading + (optional ? " {optional}" : "") + "\n"
                + blocks.stream().map(Block::canonical).collect(Collectors.joining("\n")) + "\n";
    }

    /** The same chapter with other blocks; what is known of the blocks that remain is kept. */
    public Chapter with(List<Block> others) {
        var remaining = new TreeMap<>(lineage);
        remaining.keySet().retainAll(others.stream().map(Block::id).toList());
        return new Chapter(id, role, heading, optional, others, remaining);
    }

    /** The same chapter under another heading. */
    public Chapter headed(String other) {
        return new Chapter(id, role, other, optional, blocks, lineage);
    }

    /** The same chapter as one that a site may leave out, or may not. */
    public Chapter optional(boolean other) {
        return new Chapter(id, role, heading, other, blocks, lineage);
    }
}
