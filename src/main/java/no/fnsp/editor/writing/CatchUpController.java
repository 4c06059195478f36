package no.fnsp.editor.writing;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Saved;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what was published meanwhile into a draft that began before it. */
@Controller
class CatchUpController {

    private final Finding finding;
    private final Drafts drafts;
    private final Editions editions;
    private final SaveReplies replies;

    CatchUpController(Finding finding, Drafts drafts, Editions editions, SaveReplies replies) {
        this.finding = finding;
        this.drafts = drafts;
        this.editions = editions;
        this.replies = replies;
    }

    /**
     * @param mine whether the draft's words shall stand where both have changed the same
     * @param beside whether somebody will then write the two together, with both before them
     */
    @PostMapping("/desk/sites/{site}/documents/{document}/{language}/draft/catch-up")
    Reply catchUp(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID document,
            @RequestParam UUID draft,
            @RequestParam int revision,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean beside) {
        Optional<Piece> piece = finding.document(desk, site, document).filter(found -> found.may(Right.EDIT));
        Optional<Draft> read = drafts.withId(draft).filter(one -> one.document().equals(document));
        if (piece.isEmpty() || read.isEmpty()) {
            return Reply.missing();
        }
        Optional<Edition> published = editions.published(
                document, read.get().language(), piece.get().here().now());
        return published
                .map(edition -> beside
                        ? beside(piece.get(), read.get().asRead(revision), edition)
                        : reply(piece.get(), read.get().asRead(revision), edition, mine))
                .orElseGet(() -> Reply.onward(piece.get().to("")));
    }

    private Reply reply(Piece piece, Draft read, Edition edition, boolean mine) {
        Saved saved = drafts.catchUp(piece.permit(), piece.document(), read, edition, mine);
        return switch (saved) {
            case Saved.Ok ok -> onward(piece, ok.draft());
            case Saved.Merged merged -> onward(piece, merged.draft());
            case Saved.Unchanged same -> onward(piece, same.draft());
            case Saved.Conflicting conflict ->
                Reply.refused(new BehindPage(
                        piece.here()
                                .frame(piece.here().desk().words().get("behind.title", piece.title()), piece.link()),
                        piece,
                        conflict.theirs(),
                        replies.trouble(piece, "behind-conflict", conflict.merged())));
            case Saved.Gone gone -> Reply.onward(piece.to(""), "draft-gone");
            case Saved.TooLarge large -> Reply.onward(piece.to(""), "as-before");
        };
    }

    /** The draft is opened on top of the new edition, with its own words where both have changed, and both told above the form. */
    private Reply beside(Piece piece, Draft read, Edition edition) {
        Reply taken = reply(piece, read, edition, true);
        return taken instanceof Reply.Onward && read.basedOn() != null
                ? Reply.onward(
                        piece.to(read.language(), "?lane=" + read.lane().key() + "&since=" + read.basedOn()),
                        "caught-up")
                : taken;
    }

    private static Reply onward(Piece piece, Draft draft) {
        return Reply.onward(piece.to(draft.language(), "?lane=" + draft.lane().key()), "caught-up");
    }
}
