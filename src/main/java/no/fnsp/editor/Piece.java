package no.fnsp.editor;

import no.fnsp.content.Document;
import no.fnsp.html.Link;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;

/**
 * A document of a site, found through the person at the desk, with what they may do to it. Never changes.
 *
 * @param path where it stands, or would stand; what rights are asked for
 * @param title the best there is, for links back
 */
public record Piece(Here here, Document document, String path, String title, Permit permit) {

    public boolean may(Right right) {
        return permit.allows(right);
    }

    public String to(String rest) {
        return here.to("/documents/" + document.id() + rest);
    }

    public String to(Language language, String rest) {
        return to("/" + language.code() + rest);
    }

    public Link link() {
        return new Link(title, to(""));
    }
}
