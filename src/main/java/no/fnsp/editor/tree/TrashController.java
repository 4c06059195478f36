package no.fnsp.editor.tree;

import java.util.List;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.editor.Finding;
import no.fnsp.editor.Here;
import no.fnsp.identity.Right;
import no.fnsp.placement.Trash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was taken off a site, and putting it back. */
@Controller
@RequestMapping("/desk/sites/{site}/trash")
class TrashController {

    private final Finding finding;
    private final Trash trash;
    private final ArrangeReplies replies;

    TrashController(Finding finding, Trash trash, ArrangeReplies replies) {
        this.finding = finding;
        this.trash = trash;
        this.replies = replies;
    }

    @GetMapping("")
    Reply trash(Desk desk, @PathVariable String site) {
        return finding.site(desk, site)
                .filter(here -> here.may(Right.ARRANGE, "/"))
                .map(here -> Reply.page(page(here)))
                .orElseGet(Reply::missing);
    }

    private TrashPage page(Here here) {
        List<TrashPage.Thrown> thrown = trash.of(here.site().id()).stream()
                .map(one -> new TrashPage.Thrown(one, finding.title(here, one.document())))
                .toList();
        return new TrashPage(here.frame(here.desk().words().get("desk.site.trash")), here, thrown);
    }

    @PostMapping("/{document}")
    Reply restore(Desk desk, @PathVariable String site, @PathVariable UUID document) {
        return finding.site(desk, site)
                .flatMap(here -> here.permit(Right.ARRANGE, "/")
                        .map(permit -> replies.reply(
                                here,
                                here.to("/trash"),
                                trash.restore(permit, here.site().id(), document))))
                .orElseGet(Reply::missing);
    }
}
