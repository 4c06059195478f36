package no.fnsp.text;

import java.util.List;

/** Finds the block whose words now stand in several that follow each other, and the several that became one. */
final class SplitsAndJoins {

    /** How alike the whole and its parts together must be: splitting often comes with a word or two rewritten. */
    private static final double ENOUGH = 0.7;

    private SplitsAndJoins() {}

    static void pair(List<Piece> base, List<Piece> incoming) {
        for (var whole : Piece.free(base)) {
            var parts = parts(whole, incoming);
            if (!parts.isEmpty()) {
                parts.getFirst().continues(whole);
                parts.subList(1, parts.size()).forEach(part -> part.splitFrom(whole));
            }
        }
        for (var whole : Piece.free(incoming)) {
            var parts = parts(whole, base);
            if (!parts.isEmpty()) {
                whole.joins(parts);
            }
        }
    }

    /** The likest run of two or more free blocks that together say what the whole does; empty when there is none. */
    private static List<Piece> parts(Piece whole, List<Piece> chapter) {
        var best = List.<Piece>of();
        double likest = ENOUGH;
        for (int start = 0; start < chapter.size(); start++) {
            var run = run(whole, chapter, start);
            double likeness = run.isEmpty() ? 0 : likeness(whole, run);
            if (likeness > likest || best.isEmpty() && likeness >= ENOUGH) {
                best = run;
                likest = likeness;
            }
        }
        return best;
    }

    /** The run from the start for as long as each block brings it nearer the whole; empty when less than two do. */
    private static List<Piece> run(Piece whole, List<Piece> chapter, int start) {
        var first = chapter.get(start);
        if (!first.isFree() || !first.kind().equals(whole.kind()) || !mayBePart(first, whole)) {
            return List.of();
        }
        var words = first.tokens();
        int end = start + 1;
        while (end < chapter.size() && chapter.get(end).isFree()) {
            var longer = words.plus(chapter.get(end).tokens());
            if (longer.similarity(whole.tokens()) <= words.similarity(whole.tokens())) {
                break;
            }
            words = longer;
            end++;
        }
        var run = chapter.subList(start, end);
        return run.size() > 1 && likeness(whole, run.subList(1, run.size())) < likeness(whole, run) ? run : List.of();
    }

    private static boolean mayBePart(Piece part, Piece whole) {
        return part.tokens().size() < whole.tokens().size() && part.tokens().similarity(whole.tokens()) > 0;
    }

    private static double likeness(Piece whole, List<Piece> run) {
        return run.stream()
                .map(Piece::tokens)
                .reduce(Tokens::plus)
                .map(whole.tokens()::similarity)
                .orElse(0.0);
    }
}
