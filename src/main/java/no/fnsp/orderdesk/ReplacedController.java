package no.fnsp.orderdesk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Documents;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Right;
import no.fnsp.ordering.Replacing;
import no.fnsp.ordering.TakingAlong;
import no.fnsp.ordering.Using;
import no.fnsp.sharing.Adopting;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** National texts that a site had and that were replaced: the site takes the new one, or none. */
@Controller
@RequestMapping("/desk/sites/{site}/replaced")
class ReplacedController {

    private final OrderLookup lookup;
    private final Replacing replacing;
    private final Adoptions adoptions;
    private final Documents documents;
    private final ReplacedPages pages;
    private final TakingAlong ownWords;
    private final Using using;
    private final Adopting adopting;

    ReplacedController(
            OrderLookup lookup,
            Replacing replacing,
            Adoptions adoptions,
            Documents documents,
            ReplacedPages pages,
            TakingAlong ownWords,
            Using using,
            Adopting adopting) {
        this.lookup = lookup;
        this.replacing = replacing;
        this.adoptions = adoptions;
        this.documents = documents;
        this.pages = pages;
        this.ownWords = ownWords;
        this.using = using;
        this.adopting = adopting;
    }

    @GetMapping("")
    Reply list(Desk desk, @PathVariable String site) {
        return adopting(desk, site).map(here -> Reply.page(pages.of(here))).orElseGet(Reply::missing);
    }

    private Optional<Here> adopting(Desk desk, String site) {
        return lookup.site(desk, site).filter(here -> here.may(Right.ADOPT));
    }

    private Optional<Replacing.Replaced> waiting(Here here, UUID old) {
        return replacing.waitingOn(List.of(here.site().id()), here.now()).stream()
                .filter(one -> one.old().equals(old))
                .findFirst();
    }

    /** @param take whether the new text is taken; else the site has neither */
    @PostMapping("")
    Reply answer(
            Desk desk,
            @PathVariable String site,
            @RequestParam UUID old,
            @RequestParam(defaultValue = "false") boolean take) {
        Optional<Here> here = adopting(desk, site);
        if (here.isEmpty()) {
            return Reply.missing();
        }
        String back = here.get().to("/replaced");
        return waiting(here.get(), old)
                .map(one -> take ? taken(here.get(), one) : Reply.onward(back, left(here.get(), one)))
                .orElseGet(() -> Reply.onward(back, "as-before"));
    }

    /** Own words that came along are tasks: that is where they are held up against the new text. What did not is told here. */
    private Reply taken(Here here, Replacing.Replaced one) {
        boolean own = ownWords.of(one.site(), one.old(), one.replacing(), here.now()).stream()
                .anyMatch(words -> words.comeAlong() && words.into() != null);
        boolean begun = !ownWords.unpublished(one.site(), one.old(), here.now()).isEmpty();
        boolean taken = adoptions
                .find(here.site().id(), one.old(), here.now())
                .flatMap(adoption -> documents
                        .find(one.replacing())
                        .map(text -> using.instead(
                                here.permit(Right.ADOPT).orElseThrow(), adoption, text, How.CHOSEN, here.now())))
                .orElse(false);
        String on = taken && own && !begun ? "/tasks" : "/replaced";
        return Reply.onward(here.to(on), !taken ? "as-before" : own ? "replaced-taken-own" : "replaced-taken");
    }

    private String left(Here here, Replacing.Replaced one) {
        adopting.end(here.permit(Right.ADOPT).orElseThrow(), here.site().id(), one.old(), here.now());
        return "replaced-left";
    }
}
