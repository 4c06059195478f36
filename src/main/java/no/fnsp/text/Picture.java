package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * A picture of the site's, and what it says to those who do not see it. Never changes.
 *
 * @param media the picture in the media library
 * @param alt what the picture shows, plain words on one line; empty when it is decorative, or not yet said
 * @param decorative whether the text says the same without it, so that nothing is read aloud
 * @param caption what everybody reads under it; may be empty
 */
public record Picture(
        BlockId id,
        UUID media,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String alt,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean decorative,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Markup caption)
        implements Block {

    public Picture {
        alt = decorative || alt == null ? "" : Markup.plain(alt).text();
        caption = caption == null ? Markup.EMPTY : caption;
    }

    @Override
    public Picture named(BlockId other) {
        return new Picture(other, media, alt, decorative, caption);
    }

    /** Whether nobody has said yet what it shows, nor that nothing need be said. */
    public boolean undescribed() {
        return !decorative && alt.isEmpty();
    }

    /** Neither the description nor clean markup can hold the tag between them. */
    @Override
    public String canonical() {
        return "picture " + media + (decorative ? " decorative" : " alt " + Markup.plain(alt)) + " <caption> "
                + caption;
    }
}
