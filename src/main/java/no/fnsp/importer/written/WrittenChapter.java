package no.fnsp.importer.written;

import java.util.List;
import no.fnsp.text.Block;
import no.fnsp.text.Role;

/**
 * A chapter as it stands in a file, its blocks under ids that are thrown away. Never changes.
 *
 * @param heading its own heading; empty for the standard one of its role
 * @param optional whether a site may hide it
 * @param line the line of the heading
 */
public record WrittenChapter(Role role, String heading, boolean optional, List<Block> blocks, int line) {

    public WrittenChapter {
        blocks = List.copyOf(blocks);
    }

    /** Keys of the national texts it links to. */
    public List<String> links() {
        return Links.in(blocks.stream().map(Block::canonical));
    }
}
