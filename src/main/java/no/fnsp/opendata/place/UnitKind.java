package no.fnsp.opendata.place;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import no.fnsp.organisation.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * What places and departments differ in. Never changes.
 *
 * @param word for one of them
 * @param path of the list
 * @param kinds of the organisation that are such
 * @param item what is told of one
 */
record UnitKind<T extends Record>(
        String word, String path, List<String> kinds, Class<T> item, Telling<T> telling, Function<T, UUID> id) {

    /** Tells of a unit. */
    interface Telling<T> {

        /** @param treatments what is done there; null in a list */
        T of(Unit unit, ReaderPages.Around around, @Nullable List<Done> treatments);
    }

    static List<String> kinds(Predicate<NodeKind> which) {
        return Arrays.stream(NodeKind.values()).filter(which).map(NodeKind::key).toList();
    }
}
