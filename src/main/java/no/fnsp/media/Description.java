package no.fnsp.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.fnsp.text.Language;
import no.fnsp.text.Norway;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an asset in a period. Never changes: what is said anew is a new one.
 *
 * @param title what editors find it by
 * @param alt what the picture shows, per language: an offer to whoever uses it, who says what it shows there
 * @param credit the words that stand by the picture; empty where nobody must be named
 * @param consent always there for a picture
 * @param reviewDue the day somebody should look at it again
 * @param crops what is seen in each shape, where the focal point does not say enough
 * @param language of a document
 * @param accessibility of a document; null where nobody has looked
 * @param takenAway why it may not be shown any more; null while it may
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Description(
        String title,
        Words alt,
        String credit,
        Rights rights,
        @Nullable Consent consent,
        @Nullable LocalDate reviewDue,
        @Nullable Focus focus,
        Map<Ratio, Crop> crops,
        @Nullable Language language,
        @Nullable Accessibility accessibility,
        @Nullable String takenAway) {

    public Description {
        alt = alt == null ? Words.NONE : alt;
        credit = credit == null ? "" : credit;
        var inOrder = new EnumMap<Ratio, Crop>(Ratio.class);
        inOrder.putAll(crops == null ? Map.of() : crops);
        crops = Collections.unmodifiableMap(inOrder);
    }

    /**
     * The instant from which it may not be shown: the end of the last day of the consent or the licence, whichever is first.
     * {@link Instant#MAX} when nothing runs out, {@link Instant#MIN} when it was taken away.
     */
    public Instant shownUntil() {
        if (takenAway != null) {
            return Instant.MIN;
        }
        LocalDate consented = consent instanceof Consent.Given given ? given.expires() : null;
        return Stream.of(endOf(consented), endOf(rights.expires()))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private static Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? Instant.MAX
                : day.plusDays(1).atStartOfDay(Norway.TIME).toInstant();
    }

    /** Whether both are shown by the same rights and consents, until the same days. */
    public boolean isOnTheTermsOf(Description other) {
        return rights.equals(other.rights)
                && Objects.equals(consent, other.consent)
                && Objects.equals(takenAway, other.takenAway);
    }

    /** What is seen of a picture in a shape. */
    public Crop crop(Ratio ratio, int width, int height) {
        Crop chosen = crops.get(ratio);
        return chosen == null
                ? Crop.around(focus == null ? Focus.MIDDLE : focus, ratio, width, height)
                : chosen.fitted(ratio, width, height);
    }

    Description takenAway(String reason) {
        return new Description(
                title, alt, credit, rights, consent, reviewDue, focus, crops, language, accessibility, reason);
    }

    Description putBack() {
        return new Description(
                title, alt, credit, rights, consent, reviewDue, focus, crops, language, accessibility, null);
    }

    /** What was said of the file before it, where it still holds for one of another shape. */
    Description withoutCrops() {
        return new Description(
                title, alt, credit, rights, consent, reviewDue, null, Map.of(), language, accessibility, takenAway);
    }
}
