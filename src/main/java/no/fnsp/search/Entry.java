package no.fnsp.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.text.Language;

/**
 * One page in one language as it can be found. Never changes; a page that changes has another.
 *
 * @param language of its words
 * @param readers the languages of readers who are shown it: those who have no page in a language nearer to theirs
 * @param subjects what it is about, by the ids of document, text and concept: two pages with one in common say the same
 * @param kind as {@code treatment}, {@code department}, {@code news}
 * @param names what it is called besides its title, in its own language
 * @param foreign titles and names in other languages
 * @param codes as {@link no.fnsp.words.Understanding#plainCode} keeps them
 * @param places where it is done, by slug, with what each is called
 * @param specialities keys
 * @param scopes what it was made from
 * @param until from when on it says something else, though nobody writes anything; {@link Instant#MAX} for never
 */
public record Entry(
        UUID site,
        String path,
        Language language,
        Set<Language> readers,
        Set<UUID> subjects,
        String kind,
        String title,
        List<String> names,
        List<String> foreign,
        Collection<String> codes,
        Map<String, String> places,
        List<String> specialities,
        List<String> headings,
        String lead,
        String body,
        Collection<String> scopes,
        Instant until) {

    public Entry {
        readers = Set.copyOf(readers);
        subjects = Set.copyOf(subjects);
        names = List.copyOf(names);
        foreign = List.copyOf(foreign);
        codes = List.copyOf(codes);
        places = Map.copyOf(places);
        specialities = List.copyOf(specialities);
        headings = List.copyOf(headings);
        scopes = List.copyOf(scopes);
    }
}
