package no.fnsp.placement;

import java.util.UUID;

/** One page that moves, or changes its place among its siblings. Never changes. */
record Shift(UUID document, String from, String to, int position) {

    static Shift of(Placement page, String to, int position) {
        return new Shift(page.document(), page.path(), to, position);
    }
}
