package no.fnsp.editor.history;

import gg.jte.Content;
import java.util.List;
import no.fnsp.content.Body;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Hypertext;
import no.fnsp.editor.Piece;
import no.fnsp.html.Messages;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text by itself, as it was. Never changes.
 *
 * @param address where it is shown as the page a reader would see; null when the text stands nowhere on its site
 */
public record VersionPage(
        DeskFrame frame,
        Piece piece,
        Language language,
        ToldVersion version,
        Body body,
        @Nullable String address) implements DeskPage {

    /** @param what is done to a national chapter; empty in a text of its own */
    record Part(String heading, String what, Content words) {}

    Content lead() {
        return output -> output.writeContent(Hypertext.ofParagraphs(body.lead()));
    }

    boolean hasLead() {
        return !body.lead().isEmpty();
    }

    List<Part> parts() {
        return body instanceof LocalChanges local
                ? local.changes().stream()
                        .map(change -> part(
                                change.words(),
                                words().get("history.intent." + change.intent().key())))
                        .toList()
                : body.chapters().stream().map(chapter -> part(chapter, "")).toList();
    }

    private Part part(Chapter chapter, String what) {
        String heading = chapter.heading().isEmpty()
                ? words().get("role." + chapter.role().key())
                : chapter.heading();
        return new Part(heading, what, Hypertext.shown(chapter.blocks()));
    }

    private Messages words() {
        return frame.words();
    }
}
