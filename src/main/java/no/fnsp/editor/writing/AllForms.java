package no.fnsp.editor.writing;

import java.util.List;
import java.util.Map;
import no.fnsp.content.Draft;
import no.fnsp.editor.Form;
import no.fnsp.editor.Forms;
import no.fnsp.editor.Piece;
import org.springframework.stereotype.Component;

/** Finds the form that knows a kind of text. */
@Component
class AllForms {

    private final List<Forms> all;

    AllForms(List<Forms> all) {
        this.all = all;
    }

    Form of(Piece piece, Draft draft) {
        return knowing(piece).of(piece, draft);
    }

    Form sent(Piece piece, Draft draft, Map<String, String[]> fields) {
        return knowing(piece).sent(piece, draft, fields);
    }

    private Forms knowing(Piece piece) {
        return all.stream().filter(forms -> forms.knows(piece)).findFirst().orElseThrow();
    }
}
