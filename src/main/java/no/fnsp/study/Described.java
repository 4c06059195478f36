package no.fnsp.study;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/**
 * All that is said of a study, with nothing wrong in it. Never changes.
 *
 * @param areas at least one
 * @param responsible the one trust that answers for it
 * @param participating every trust that takes part, the responsible among them
 * @param treatments national texts that it is about
 * @param concepts what else it is about, whether there is a text or not
 */
public record Described(
        Map<Language, Plain> plain,
        Scientific scientific,
        Contact contact,
        Numbers numbers,
        List<Area> areas,
        UUID responsible,
        List<UUID> participating,
        List<UUID> treatments,
        List<UUID> concepts,
        Standing standing) {

    public Described {
        var copy = new EnumMap<Language, Plain>(Language.class);
        copy.putAll(plain);
        plain = Collections.unmodifiableMap(copy);
        areas = List.copyOf(areas);
        participating = List.copyOf(participating);
        treatments = List.copyOf(treatments);
        concepts = List.copyOf(concepts);
    }

    /** The same, of a study that was taken out of the register. */
    Described withdrawn() {
        return at(new Standing(State.WITHDRAWN, standing.starts(), standing.closes(), standing.ends()));
    }

    /** The same, of a study that has come further. */
    Described at(Standing further) {
        return new Described(
                plain, scientific, contact, numbers, areas, responsible, participating, treatments, concepts, further);
    }

    public Words titles() {
        var titles = new EnumMap<Language, String>(Language.class);
        plain.forEach((language, words) -> titles.put(language, words.title()));
        return new Words(titles);
    }

    /** Plain words, and the language they are really in. */
    public record Spoken(Language language, Plain words) {}

    /** All of it in one language: a title in one and who can take part in another would help nobody. */
    public Spoken in(Language wanted) {
        Language language = Fallback.choose(wanted, plain.keySet())
                .or(() -> plain.keySet().stream().findFirst())
                .orElse(wanted);
        return new Spoken(language, plain.getOrDefault(language, new Plain("", "", "", "")));
    }
}
