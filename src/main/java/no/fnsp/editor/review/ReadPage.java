package no.fnsp.editor.review;

import gg.jte.Content;
import java.util.List;
import no.fnsp.content.Edition;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Hypertext;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;

/** A published text as it is read before somebody says that it still holds. Never changes. @param number what people call it @param back the review */
record ReadPage(DeskFrame frame, Edition edition, int number, String back) implements DeskPage {

    Content lead() {
        return Hypertext.shown(edition.body().lead().stream()
                .<Block>map(words -> new Block.Paragraph(BlockId.fresh(), words))
                .toList());
    }

    List<Chapter> chapters() {
        return edition.body().chapters();
    }

    String heading(Chapter chapter) {
        String key = "role." + chapter.role().key();
        return chapter.heading().isEmpty() && frame.words().has(key)
                ? frame.words().get(key)
                : chapter.heading();
    }

    Content words(Chapter chapter) {
        return Hypertext.shown(chapter.blocks());
    }

    String lang() {
        return edition.language().code();
    }
}
