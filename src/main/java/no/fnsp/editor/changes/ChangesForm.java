package no.fnsp.editor.changes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.content.Body;
import no.fnsp.content.Draft;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Form;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Trouble;
import no.fnsp.editor.critical.StandingWarning;
import org.jspecify.annotations.Nullable;

/**
 * The form of a node's changes in a national text. Never changes.
 *
 * @param comments how many conversations are open, by chapter
 * @param warned what readers are warned of because of what the node says
 */
record ChangesForm(
        WrittenChanges written,
        Body body,
        String nodeName,
        String info,
        Map<String, Integer> comments,
        List<StandingWarning> warned)
        implements Form {

    @Override
    public DeskPage page(Piece piece, Draft draft, @Nullable Trouble trouble) {
        String title = piece.here().desk().words().get("changes.title", piece.title());
        return new ChangesPage(
                piece.here().frame(title, piece.link()),
                piece,
                draft,
                nodeName,
                written,
                info,
                trouble,
                comments,
                warned);
    }

    @Override
    public Map<String, String> hypertext() {
        var fields = new LinkedHashMap<String, String>();
        for (WrittenChanges.OnChapter chapter : written.chapters()) {
            fields.put(chapter.field("before"), chapter.before());
            fields.put(chapter.field("after"), chapter.after());
            fields.put(chapter.field("instead"), chapter.instead());
        }
        written.practical().forEach(one -> fields.put(one.field("text"), one.text()));
        return fields;
    }

    @Override
    public Form extended() {
        return new ChangesForm(written.withPractical(), body, nodeName, info, comments, warned);
    }
}
