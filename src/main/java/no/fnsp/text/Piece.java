package no.fnsp.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block while its partner in the other text is looked for. Changes. */
final class Piece {

    private final Block block;
    private final String canonical;
    private @Nullable Tokens tokens;
    private boolean settled;
    private @Nullable BlockId kept;
    private @Nullable Lineage lineage;

    Piece(Block block) {
        this.block = block;
        this.canonical = block.canonical();
    }

    static List<Piece> of(Chapter chapter) {
        return chapter.blocks().stream().map(Piece::new).toList();
    }

    static List<Piece> free(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.settled).toList();
    }

    Block block() {
        return block;
    }

    String canonical() {
        return canonical;
    }

    String kind() {
        return block.kind();
    }

    Tokens tokens() {
        if (tokens == null) {
            tokens = Tokens.of(block.words());
        }
        return tokens;
    }

    boolean isFree() {
        return !settled;
    }

    /** This piece goes on as the block that it was in the base. */
    void continues(Piece base) {
        base.settled = true;
        settled = true;
        kept = base.block.id();
    }

    /** This piece was made of the base's, which another piece goes on as. */
    void splitFrom(Piece base) {
        settled = true;
        lineage = Lineage.split(base.block.id());
    }

    /** This piece goes on as the first of the base's, and holds what the others said. */
    void joins(List<Piece> base) {
        base.forEach(part -> part.settled = true);
        continues(base.getFirst());
        lineage = Lineage.joined(base.stream().map(part -> part.block.id()).toList());
    }

    /** The id that the piece had in the base, or null for a new one. */
    @Nullable
    BlockId kept() {
        return kept;
    }

    @Nullable
    Lineage lineage() {
        return lineage;
    }
}
