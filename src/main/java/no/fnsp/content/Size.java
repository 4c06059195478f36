package no.fnsp.content;

import java.nio.charset.StandardCharsets;

/**
 * How much a body is. Never changes.
 *
 * @param bytes as it is stored, JSON in UTF-8
 * @param blocks paragraphs, list items, rows
 */
public record Size(int bytes, int blocks) {

    /** What a draft holds: ten times the longest text there is. */
    public static final Size LIMIT = new Size(500 * 1024, 3_000);

    static Size of(Body body, String json) {
        int blocks = body.chapters().stream()
                .mapToInt(chapter -> chapter.blocks().size())
                .sum();
        return new Size(json.getBytes(StandardCharsets.UTF_8).length, blocks);
    }

    public boolean isOver(Size limit) {
        return bytes > limit.bytes || blocks > limit.blocks;
    }
}
