package no.fnsp.editor.writing;

import java.time.LocalDate;
import java.util.Map;
import no.fnsp.content.Details;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Kind;
import no.fnsp.discussion.Conversations;
import no.fnsp.editor.Form;
import no.fnsp.editor.Forms;
import no.fnsp.editor.Piece;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Component;

/** The forms of every kind of text. */
@Component
class TextForms implements Forms {

    private final Documents documents;
    private final Conversations conversations;

    TextForms(Documents documents, Conversations conversations) {
        this.documents = documents;
        this.conversations = conversations;
    }

    @Override
    public boolean knows(Piece piece) {
        return piece.document().kind() != Kind.LOCAL_CHANGES;
    }

    @Override
    public Form of(Piece piece, Draft draft) {
        return form(piece, draft, Written.of(Templates.filled(piece.document().kind(), draft.body())), "");
    }

    @Override
    public Form sent(Piece piece, Draft draft, Map<String, String[]> fields) {
        Written sent = Written.of(fields);
        return Arrangement.asked(fields)
                .filter(asked -> Templates.isFree(piece.document().kind()))
                .map(asked -> asked.of(sent))
                .map(arranged -> form(piece, draft, arranged.written(), arranged.focus()))
                .orElseGet(() -> form(piece, draft, sent, ""));
    }

    private Form form(Piece piece, Draft draft, Written written, String focus) {
        Kind kind = piece.document().kind();
        LocalDate today = LocalDate.ofInstant(piece.here().now(), Norway.TIME);
        String info = documents
                .details(piece.document().id(), piece.here().now())
                .map(Details::editorInfo)
                .orElse("");
        Map<String, Integer> open = conversations.open(piece.document().id(), draft.language());
        return new TextForm(written, written.body(kind, today), Templates.isFree(kind), focus, info, open);
    }
}
