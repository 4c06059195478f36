package no.fnsp.editor.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import no.fnsp.content.Body;
import no.fnsp.content.Draft;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Form;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The form of a text with a title, a lead and chapters. Never changes.
 *
 * @param info for its editors; may be empty
 * @param focus the id of the button where the writer goes on; empty for nowhere in particular
 * @param comments how many conversations are open, by chapter
 */
record TextForm(Written written, Body body, boolean free, String focus, String info, Map<String, Integer> comments)
        implements Form {

    @Override
    public DeskPage page(Piece piece, Draft draft, @Nullable Trouble trouble) {
        String title = piece.here().desk().words().get("write.title", piece.title());
        return new WritePage(
                piece.here().frame(title, piece.link()), piece, draft, written, free, focus, trouble, info, comments);
    }

    @Override
    public Map<String, String> hypertext() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("lead", written.lead());
        written.chapters().forEach(chapter -> fields.put(chapter.field("text"), chapter.text()));
        return fields;
    }

    @Override
    public Form extended() {
        return free ? new TextForm(written.withSection(), body, true, focus, info, comments) : this;
    }
}
