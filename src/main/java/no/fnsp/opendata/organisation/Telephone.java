package no.fnsp.opendata.organisation;

import java.util.List;
import java.util.TreeMap;
import no.fnsp.opendata.words.InLanguages;
import no.fnsp.organisation.Reach;
import org.jspecify.annotations.Nullable;

/**
 * A telephone, and what it is for. Never changes.
 *
 * @param purpose by the code of the language the words are in
 * @param hours in OpenStreetMap's notation; null where none are told
 */
public record Telephone(
        TreeMap<String, String> purpose,
        String number,
        @Nullable String hours) {

    public static List<Telephone> all(Reach reach) {
        return reach.phones().stream()
                .map(phone -> new Telephone(
                        InLanguages.of(phone.purpose()),
                        phone.number(),
                        InLanguages.orNull(phone.hours().written())))
                .toList();
    }
}
