package no.fnsp.fact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One fact as it was at an instant. Never changes; what is said of it later is another.
 *
 * @param national whether it is the national base's, and may be said on every site
 * @param said names what was said of it then: whoever changes it tells what they had read
 * @param label what editors find it by, in the languages of the site
 * @param withdrawn why it should not be used any more; null while it may
 */
public record Fact(
        UUID id,
        UUID site,
        boolean national,
        UUID said,
        Words label,
        Saying says,
        @Nullable String withdrawn,
        Instant since) {

    /** What kind of thing it is; a fact stays the kind it began as. */
    public enum Kind {
        PHONE,
        FEE,
        HOURS,
        WORDS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> find(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }
    }

    public Kind kind() {
        return says.kind();
    }

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** How a text says it. One that is withdrawn says what it said last, and nobody is led to a telephone that may be dead. */
    public Spoken in(Language language, Instant at) {
        Spoken spoken = Speech.of(says, language, at);
        return isWithdrawn() ? spoken.withoutLink() : spoken;
    }

    /** The next instant at which it says something else though nobody changes it, as when a new fee begins to apply; {@link Instant#MAX} for never. */
    public Instant turnsAfter(Instant at) {
        return says instanceof Saying.Fee fee ? fee.turnsAfter(at) : Instant.MAX;
    }

    /** Names what it says at an instant: another id when somebody says something else, and when a new fee begins to apply. */
    public UUID saidAt(Instant at) {
        return says instanceof Saying.Fee fee
                ? UUID.nameUUIDFromBytes((said + " " + fee.at(at).from()).getBytes(StandardCharsets.UTF_8))
                : said;
    }
}
