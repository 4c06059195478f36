package no.fnsp.ordering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is settled about a page when its order is accepted. Never changes.
 *
 * @param names what it is called in each language it is begun in; the first language of the base is among them
 * @param synonyms in the first language of the base
 * @param specialities keys of {@code content.Specialities}
 * @param author the site of the hospital that writes and vouches for it
 * @param owner the function that owns the content
 * @param professional the profession of whoever answers for it
 */
public record Decision(
        Map<Language, String> names,
        List<String> synonyms,
        Map<String, List<String>> codes,
        List<String> specialities,
        Site author,
        String owner,
        String professional,
        @Nullable UUID professionalOwner,
        @Nullable UUID contact) {

    public Decision {
        names = Map.copyOf(names);
        synonyms = List.copyOf(synonyms);
        codes = Map.copyOf(codes);
        specialities = List.copyOf(specialities);
    }
}
