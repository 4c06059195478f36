package no.fnsp.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is the site's own in its look.
 *
 * @param accent a colour as {@code 005f6b}; empty for that of the theme
 * @param logo a picture of the media library that stands in the place of the name; null for none
 * @param logoText what the logo says, for who does not see it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Look(String accent, @Nullable UUID logo, Words logoText) {
    public static final Look NONE = new Look("", null, Words.NONE);

    public Look {
        accent = accent == null ? "" : accent;
        logoText = logoText == null ? Words.NONE : logoText;
    }
}
