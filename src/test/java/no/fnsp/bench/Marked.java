package no.fnsp.bench;

import java.util.ArrayList;
import no.fnsp.content.Body;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import no.fnsp.text.Markup;

/** A text that says something that can be looked for. */
final class Marked {

    private Marked() {}

    /** The text with one paragraph more in the words of its first chapter. */
    static Body with(Body body, String mark) {
        var chapters = new ArrayList<Chapter>(body.chapters());
        Chapter first = chapters.getFirst();
        var blocks = new ArrayList<Block>(first.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                blocks.set(
                        i,
                        new Block.Paragraph(
                                paragraph.id(), Markup.clean(paragraph.text().html() + " " + mark)));
                break;
            }
        }
        chapters.set(0, first.with(blocks));
        return body.withChapters(chapters);
    }
}
