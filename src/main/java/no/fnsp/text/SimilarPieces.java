package no.fnsp.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs blocks of the same kind that were rewritten but still share at least half their words. */
final class SimilarPieces {

    private static final double ENOUGH = 0.5;

    private final List<Piece> base;
    private final List<Piece> incoming;
    private final double[][] likeness;

    private SimilarPieces(List<Piece> base, List<Piece> incoming) {
        this.base = base;
        this.incoming = incoming;
        this.likeness = new double[base.size()][incoming.size()];
        for (int i = 0; i < base.size(); i++) {
            for (int j = 0; j < incoming.size(); j++) {
                likeness[i][j] = likeness(base.get(i), incoming.get(j));
            }
        }
    }

    /** Pairs the free blocks: first the best that keep the order, then the likest of those that were moved as well. */
    static void pair(List<Piece> base, List<Piece> incoming) {
        var pieces = new SimilarPieces(Piece.free(base), Piece.free(incoming));
        pieces.inOrder();
        pieces.moved();
    }

    private static double likeness(Piece base, Piece incoming) {
        if (!base.kind().equals(incoming.kind())) {
            return 0;
        }
        double similarity = base.tokens().similarity(incoming.tokens());
        return similarity < ENOUGH ? 0 : similarity;
    }

    private void inOrder() {
        var best = best();
        for (int i = 0, j = 0; i < base.size() && j < incoming.size(); ) {
            if (likeness[i][j] > 0 && best[i][j] == weight(i, j) + best[i + 1][j + 1]) {
                incoming.get(j++).continues(base.get(i++));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The greatest sum of weights in order for what follows each pair of indices. */
    private double[][] best() {
        var best = new double[base.size() + 1][incoming.size() + 1];
        for (int i = base.size() - 1; i >= 0; i--) {
            for (int j = incoming.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (likeness[i][j] > 0) {
                    best[i][j] = Math.max(best[i][j], weight(i, j) + best[i + 1][j + 1]);
                }
            }
        }
        return best;
    }

    /** Squared, so that one good pair goes before two poor ones. */
    private double weight(int i, int j) {
        return likeness[i][j] * likeness[i][j];
    }

    private void moved() {
        record Candidate(double likeness, Piece base, Piece incoming) {}
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < base.size(); i++) {
            for (int j = 0; j < incoming.size(); j++) {
                if (likeness[i][j] > 0
                        && base.get(i).isFree()
                        && incoming.get(j).isFree()) {
                    candidates.add(new Candidate(likeness[i][j], base.get(i), incoming.get(j)));
                }
            }
        }
        // The sort is stable: of equals, the first in the text.
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (var candidate : candidates) {
            if (candidate.base.isFree() && candidate.incoming.isFree()) {
                candidate.incoming.continues(candidate.base);
            }
        }
    }
}
