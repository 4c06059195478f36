package no.fnsp.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * How one site takes one national text. Edited, with history.
 *
 * @param title the site's own title, where it has one
 * @param variant the variant in the base that is shown instead of the main text
 * @param offers where it is done, in order
 */
public record Adoption(
        UUID site,
        UUID document,
        Follows follows,
        AtLastDate atLastDate,
        Words title,
        @Nullable UUID variant,
        List<Offer> offers) {

    public Adoption {
        offers = List.copyOf(offers);
    }

    /** The document whose editions are shown: the variant, or the main text. */
    public UUID text() {
        return variant == null ? document : variant;
    }

    /** The same, showing a variant, or the main text where it is null. */
    public Adoption showing(@Nullable UUID other) {
        return new Adoption(site, document, follows, atLastDate, title, other, offers);
    }

    /** Which national edition the site shows. */
    public enum Follows {
        /** Always the newest. */
        HEAD,
        /** The one the site has accepted. */
        ACCEPTED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What somebody wrote; empty for what is none. */
        public static Optional<Follows> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }

    /** What happens on the last date for answering a professional change. */
    public enum AtLastDate {
        /** As the site has decided for texts of the kind. */
        BY_KIND,
        SHOW_NEW,
        /** With a notice to readers that there is a newer one. */
        KEEP_OLD,
        /** Readers are told that the text is being revised. */
        TAKE_DOWN;

        /** What somebody wrote; empty for what is none. */
        public static Optional<AtLastDate> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One way to get it: a department, and the places where it does this. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Offer(Words title, @Nullable UUID department, List<UUID> places) {
        public Offer {
            title = title == null ? Words.NONE : title;
            places = places == null ? List.of() : List.copyOf(places);
        }
    }
}
