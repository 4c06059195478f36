package no.fnsp.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what right a file is shown. Never changes.
 *
 * @param holder who has the rights: the hospital itself, a photographer, an agency
 * @param expires the last day, for what is licensed for a time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rights(
        String holder, Licence licence, @Nullable LocalDate expires) {

    /** On what terms. */
    public enum Licence {
        /** Made by the hospital's own people. */
        OWN,
        /** The holder has agreed that it is used here. */
        AGREEMENT,
        /** Free for anybody, the holder named. */
        CC_BY,
        CC_BY_SA,
        CC0;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Licence> find(String key) {
            return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
        }
    }
}
