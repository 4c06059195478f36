package no.fnsp.editor.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.fnsp.content.Body;
import no.fnsp.content.Kind;
import no.fnsp.content.Settling;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;

/** Where in its form each part of a text stands. */
public final class Fields {

    private Fields() {}

    /** The id of the element in the form, for the lead and each chapter. */
    public static Map<BlockId, String> of(Kind kind, Body body) {
        var fields = new HashMap<BlockId, String>();
        fields.put(Settling.LEAD, "lead");
        if (body instanceof LocalChanges changes) {
            changes.changes().forEach(change -> fields.put(change.words().id(), field(change)));
        } else {
            int number = 0;
            for (Chapter chapter : Templates.filled(kind, body).chapters()) {
                fields.put(chapter.id(), "c" + number + "-text");
                number++;
            }
        }
        return fields;
    }

    private static String field(LocalChanges.LocalChange change) {
        return change.chapter() == null
                ? "h-practical"
                : "h-" + Objects.requireNonNull(change.chapter()).value();
    }
}
