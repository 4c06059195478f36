package no.fnsp.importer.sites;

import java.util.List;
import no.fnsp.importer.written.WrittenChapter;
import no.fnsp.sharing.Intent;
import no.fnsp.text.Block;
import no.fnsp.text.Role;

/**
 * What a site changes in one chapter of a national text, as it stands in a file. Never changes.
 *
 * @param role the national chapter's; {@code PRACTICAL} for the site's own practical information
 * @param heading a heading of its own, or which of several sections is meant; else empty
 * @param reason why; never empty for replace and hide
 */
public record WrittenChange(Intent intent, Role role, String heading, String reason, List<Block> blocks, int line) {

    public WrittenChange {
        blocks = List.copyOf(blocks);
    }

    /** Keys of the national texts it links to. */
    public List<String> links() {
        return new WrittenChapter(role, heading, false, blocks, line).links();
    }
}
