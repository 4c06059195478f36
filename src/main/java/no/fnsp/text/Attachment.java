package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * A document of the site's that stands on a line of its own. Never changes.
 *
 * @param media the document in the media library
 * @param label plain words on one line; empty for the document's own title
 */
public record Attachment(
        BlockId id,
        UUID media,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String label) implements Block {

    public Attachment {
        label = label == null ? "" : Markup.plain(label).text();
    }

    @Override
    public Attachment named(BlockId other) {
        return new Attachment(other, media, label);
    }

    @Override
    public String canonical() {
        return "file " + media + " " + Markup.plain(label);
    }
}
