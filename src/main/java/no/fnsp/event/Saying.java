package no.fnsp.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/**
 * All that is said of an event. Never changes.
 *
 * @param link where an online course is, or where more is told; may be empty
 * @param contact whom to ask, as one writes it
 * @param treatments the texts it belongs to
 * @param occurrences in the order they are held; none for an online course
 * @param spread which sites list it
 */
public record Saying(
        Kind kind,
        Set<Audience> audience,
        Attendance attendance,
        Map<Language, Wording> words,
        String link,
        String contact,
        List<UUID> treatments,
        List<Occurrence> occurrences,
        Spread spread) {

    public Saying {
        spread = spread == null ? Spread.HERE : spread;
        var copy = new EnumMap<Language, Wording>(Language.class);
        copy.putAll(words);
        words = Collections.unmodifiableMap(copy);
        audience = audience.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(audience));
        link = link == null ? "" : link;
        contact = contact == null ? "" : contact;
        treatments = List.copyOf(treatments);
        occurrences = occurrences.stream()
                .sorted(Comparator.comparing((Occurrence one) -> one.starts().instant())
                        .thenComparing(Occurrence::id))
                .toList();
    }

    /** What is said of an event that stands on its own site alone. */
    public Saying(
            Kind kind,
            Set<Audience> audience,
            Attendance attendance,
            Map<Language, Wording> words,
            String link,
            String contact,
            List<UUID> treatments,
            List<Occurrence> occurrences) {
        this(kind, audience, attendance, words, link, contact, treatments, occurrences, Spread.HERE);
    }

    /** The same for other sites to list. */
    public Saying spread(Spread other) {
        return new Saying(kind, audience, attendance, words, link, contact, treatments, occurrences, other);
    }

    /** Words, and the language they are really in. */
    public record Spoken(Language language, Wording wording) {}

    /** All of it in one language: a title in one and its text in another would help nobody. */
    public Spoken in(Language wanted) {
        return Fallback.choose(wanted, words.keySet())
                .or(() -> words.keySet().stream().findFirst())
                .map(language -> new Spoken(
                        language, Optional.ofNullable(words.get(language)).orElseThrow()))
                .orElse(new Spoken(wanted, Wording.NONE));
    }

    @JsonIgnore
    public Words titles() {
        var titles = new EnumMap<Language, String>(Language.class);
        words.forEach((language, wording) -> titles.put(language, wording.title()));
        return new Words(titles);
    }

    public List<Occurrence> toCome(Instant at) {
        return occurrences.stream().filter(one -> !one.isOver(at)).toList();
    }

    /** Whether it was held for the last time. An online course never is. */
    public boolean isOver(Instant at) {
        return !occurrences.isEmpty() && toCome(at).isEmpty();
    }

    /** Whether readers are told that nothing of what is to come will be held. */
    public boolean isCancelled(Instant at) {
        List<Occurrence> toCome = toCome(at);
        return !toCome.isEmpty() && toCome.stream().allMatch(Occurrence::isCancelled);
    }

    /** The same at other times. */
    public Saying at(List<Occurrence> others) {
        return new Saying(kind, audience, attendance, words, link, contact, treatments, others, spread);
    }
}
