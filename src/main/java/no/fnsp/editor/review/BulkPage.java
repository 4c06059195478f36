package no.fnsp.editor.review;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;

/** What came of vouching for many texts at once, when not all could be. Never changes. @param done how many */
record BulkPage(DeskFrame frame, int done, List<Left> left) implements DeskPage {

    BulkPage {
        left = List.copyOf(left);
    }

    /** A text that was not vouched for. @param why the key of the reason */
    record Left(String title, String href, String why) {}
}
