package no.fnsp.editor.tree;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Kind;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.editor.Piece;
import no.fnsp.editor.writing.Beginning;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.placement.Arranged;
import no.fnsp.placement.Arranging;
import no.fnsp.placement.Moving;
import no.fnsp.placement.NewPage;
import no.fnsp.placement.Trash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making, moving, renaming, copying and removing the pages of a site. Old addresses lead to the new ones by themselves. */
@Controller
@RequestMapping("/desk/sites/{site}")
class ArrangeController {

    private final Finding finding;
    private final PageTree tree;
    private final Arranging arranging;
    private final Moving moving;
    private final Trash trash;
    private final Beginning beginning;
    private final ArrangeReplies replies;

    ArrangeController(
            Finding finding,
            PageTree tree,
            Arranging arranging,
            Moving moving,
            Trash trash,
            Beginning beginning,
            ArrangeReplies replies) {
        this.finding = finding;
        this.tree = tree;
        this.arranging = arranging;
        this.moving = moving;
        this.trash = trash;
        this.beginning = beginning;
        this.replies = replies;
    }

    @PostMapping("/pages")
    Reply make(
            Desk desk,
            @PathVariable String site,
            @RequestParam(defaultValue = "/") String under,
            @RequestParam String title,
            @RequestParam String kind) {
        Optional<Here> here = finding.site(desk, site);
        Optional<Permit> permit = here.flatMap(one -> one.permit(Right.ARRANGE, under));
        Optional<Kind> wanted = Kind.find(kind).filter(TreeController.MADE_HERE::contains);
        if (permit.isEmpty() || wanted.isEmpty()) {
            return Reply.missing();
        }
        String parent = wanted.get() == Kind.NEWS ? "/nyheter" : under;
        Arranged made =
                arranging.place(permit.get(), NewPage.titled(here.get().site().id(), wanted.get(), parent, title));
        return made instanceof Arranged.Placed placed
                ? finding.document(desk, site, placed.document().id())
                        .map(piece -> Reply.onward(beginning.titled(piece, title)))
                        .orElseGet(Reply::missing)
                : replies.reply(here.get(), here.get().to("/pages?under=" + under), made);
    }

    @PostMapping("/documents/{document}/move")
    Reply move(Desk desk, @PathVariable String site, @PathVariable UUID document, @RequestParam String parent) {
        return arrangeable(desk, site, document)
                .flatMap(piece -> piece.here()
                        .permit(Right.ARRANGE, parent)
                        .map(there -> reply(
                                piece,
                                moving.move(
                                        piece.permit(), there, piece.document().site(), document, parent, null))))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/documents/{document}/rename")
    Reply rename(Desk desk, @PathVariable String site, @PathVariable UUID document, @RequestParam String name) {
        return arrangeable(desk, site, document)
                .map(piece -> reply(
                        piece, moving.rename(piece.permit(), piece.document().site(), document, name)))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/documents/{document}/copy")
    Reply copy(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        return arrangeable(desk, site, document)
                .flatMap(piece -> {
                    String parent =
                            piece.path().substring(0, Math.max(1, piece.path().lastIndexOf('/')));
                    return piece.here().permit(Right.ARRANGE, parent).map(there -> copied(piece, there, parent));
                })
                .orElseGet(Reply::missing);
    }

    private Reply copied(Piece piece, Permit there, String parent) {
        Arranged made =
                arranging.copy(there, piece.document().site(), piece.document().id(), parent);
        return made instanceof Arranged.Placed placed
                ? Reply.onward(piece.here().to("/documents/" + placed.document().id()), "copied")
                : reply(piece, made);
    }

    @PostMapping("/documents/{document}/trash")
    Reply throwAway(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        return arrangeable(desk, site, document)
                .map(piece ->
                        reply(piece, trash.put(piece.permit(), piece.document().site(), document)))
                .orElseGet(Reply::missing);
    }

    /** The pages right under a path in a new order, as a list was dragged or moved by keys. */
    @PostMapping("/pages/order")
    Reply order(Desk desk, @PathVariable String site, @RequestParam String under, @RequestParam List<UUID> order) {
        return finding.site(desk, site)
                .flatMap(here -> here.permit(Right.ARRANGE, under)
                        .map(permit -> replies.reply(
                                here,
                                here.to("/pages?under=" + under),
                                moving.reorder(permit, here.site().id(), under, order))))
                .orElseGet(Reply::missing);
    }

    /** One of the pages right under a path to another place among them. @param place from 1 */
    @PostMapping("/pages/place")
    Reply place(
            Desk desk,
            @PathVariable String site,
            @RequestParam String under,
            @RequestParam UUID document,
            @RequestParam int place) {
        return finding.site(desk, site)
                .flatMap(here -> here.permit(Right.ARRANGE, under)
                        .map(permit -> replies.reply(
                                here,
                                here.to("/pages?under=" + under),
                                moving.reorder(
                                        permit, here.site().id(), under, tree.order(here, under, document, place)))))
                .orElseGet(Reply::missing);
    }

    private Optional<Piece> arrangeable(Desk desk, String site, UUID document) {
        return finding.document(desk, site, document).filter(piece -> piece.may(Right.ARRANGE));
    }

    private Reply reply(Piece piece, Arranged arranged) {
        String back = arranged instanceof Arranged.Trashed ? piece.here().to("/trash") : piece.to("");
        return replies.reply(piece.here(), back, arranged);
    }
}
