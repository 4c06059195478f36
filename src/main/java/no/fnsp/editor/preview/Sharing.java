package no.fnsp.editor.preview;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import no.fnsp.composing.PreviewLinks;
import no.fnsp.content.Draft;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.site.Site;
import org.springframework.stereotype.Component;

/**
 * Links with which anybody reads one draft for a while. Only those who write a text or vouch for it give it out of the house, and it is
 * written down that they did.
 */
@Component
class Sharing {

    private final PreviewAddresses addresses;
    private final Journal journal;

    Sharing(PreviewAddresses addresses, Journal journal) {
        this.addresses = addresses;
        this.journal = journal;
    }

    static boolean isAllowed(Piece piece) {
        return piece.may(Right.EDIT) || piece.may(Right.APPROVE);
    }

    /** @param site where the draft is shown @param path of the page there @return an address that anybody can open */
    String share(Piece piece, Draft draft, Site site, String path, PreviewAddresses.Origin origin) {
        piece.permit()
                .mustAllow(
                        piece.may(Right.APPROVE) ? Right.APPROVE : Right.EDIT,
                        piece.document().site(),
                        draft.document());
        Instant until = piece.here().now().plus(PreviewLinks.LONGEST);
        record(piece, draft, site, until);
        return addresses.of(origin, draft.id(), site, until, null) + path;
    }

    /** Not the link: whoever reads the trail would have it too. */
    private void record(Piece piece, Draft draft, Site site, Instant until) {
        journal.record(new Act(
                piece.permit().actor(),
                "preview.shared",
                "document",
                draft.document(),
                piece.document().site(),
                Map.of(
                        "language",
                        draft.language().code(),
                        "lane",
                        draft.lane().key(),
                        "draft",
                        draft.id().toString(),
                        "shown-as",
                        site.key(),
                        "until",
                        until.toString()),
                Set.of())); // readers are shown nothing of it
    }
}
