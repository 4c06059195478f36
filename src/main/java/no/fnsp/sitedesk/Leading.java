package no.fnsp.sitedesk;

import no.fnsp.placement.Redirect;
import no.fnsp.text.Words;

/** An address that leads where a link leads. */
final class Leading {

    private Leading() {}

    /** @param to as a link has it: a page that may move, a fixed address of the site or its host, or a whole address */
    static Redirect to(Here here, String path, String to, Words note) {
        boolean document = to.startsWith("document:");
        String address = to.startsWith("page:")
                ? to.substring("page:".length())
                : to.startsWith("host:") ? here.site().origin() + to.substring("host:".length()) : to;
        return new Redirect(
                here.site().id(),
                path,
                document ? Targets.document(to) : null,
                Redirect.Reason.LED,
                note,
                document ? null : address);
    }
}
