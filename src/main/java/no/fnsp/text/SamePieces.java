package no.fnsp.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;

/** Pairs blocks that say exactly the same. */
final class SamePieces {

    private SamePieces() {}

    /** Pairs as many as can be without changing the order. */
    static void inOrder(List<Piece> base, List<Piece> incoming) {
        var partners = Lcs.of(canonicals(base), canonicals(incoming));
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                incoming.get(i).continues(base.get(partners[i]));
            }
        }
    }

    /** Pairs what was moved, the first with the first. */
    static void anywhere(List<Piece> base, List<Piece> incoming) {
        var waiting = new HashMap<String, Deque<Piece>>();
        for (var piece : Piece.free(base)) {
            waiting.computeIfAbsent(piece.canonical(), key -> new ArrayDeque<>())
                    .add(piece);
        }
        for (var piece : Piece.free(incoming)) {
            var same =
                    waiting.getOrDefault(piece.canonical(), new ArrayDeque<>()).poll();
            if (same != null) {
                piece.continues(same);
            }
        }
    }

    private static List<String> canonicals(List<Piece> pieces) {
        return pieces.stream().map(Piece::canonical).toList();
    }
}
