package no.fnsp.editor.checks;

import java.util.List;
import no.fnsp.content.Draft;
import no.fnsp.editor.Piece;

/**
 * What is to be said of a draft, where it stands in the form. Never changes.
 *
 * @param summary how it is to read as a whole
 */
public record HintsPart(Piece piece, Draft draft, List<Group> groups, List<String> summary) {

    public HintsPart {
        groups = List.copyOf(groups);
        summary = List.copyOf(summary);
    }

    /**
     * What is said of one field of the form.
     *
     * @param field its id in the form; empty for the text as a whole
     */
    public record Group(String heading, String field, List<Line> lines) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    public long blocks() {
        return count(Line.Kind.BLOCKS);
    }

    public long warns() {
        return count(Line.Kind.WARNS);
    }

    public long hints() {
        return count(Line.Kind.HINT);
    }

    public long waived() {
        return count(Line.Kind.WAIVED);
    }

    private long count(Line.Kind kind) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.kind() == kind)
                .count();
    }

    String to(String rest) {
        return piece.to(draft.language(), rest);
    }

    /** The field in the form. */
    String to(Group group) {
        return to("?lane=" + draft.lane().key() + "#" + group.field());
    }
}
