package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
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
        heading = heading == null ? "" : heading;
        blocks = List.copyOf(blocks);
        lineage = lineage == null ? Map.of() : Map.copyOf(lineage);
    }

    public Chapter(BlockId id, Role role, String heading, boolean optional, List<Block> blocks) {
        this(id, role, heading, optional, blocks, Map.of());
    }

    /** What the chapter says, a line a block, without ids. */
    public String canonical() {
        return "## " + role.key() + ": " + heading + (optional ? " {optional}" : "") + "\n"
                + blocks.stream().map(Block::canonical).collect(Collectors.joining("\n")) + "\n";
    }
}
