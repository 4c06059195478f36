package no.fnsp.orderdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Right;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.Matters;
import no.fnsp.ordering.Wishes;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a hospital has asked for, and ordering a page. */
@Controller
@RequestMapping("/desk/sites/{site}/orders")
class OrdersController {

    private final OrderLookup lookup;
    private final Matters matters;
    private final Wishes asking;
    private final Alike alike;
    private final OrderNames called;
    private final Sites sites;

    OrdersController(OrderLookup lookup, Matters matters, Wishes asking, Alike alike, OrderNames called, Sites sites) {
        this.lookup = lookup;
        this.matters = matters;
        this.asking = asking;
        this.alike = alike;
        this.called = called;
        this.sites = sites;
    }

    @GetMapping("")
    Reply list(Desk desk, @PathVariable String site) {
        return lookup.site(desk, site)
                .map(here -> here.site().isNationalBase() && here.may(Right.NATIONAL)
                        ? Reply.onward("/desk/orders")
                        : Reply.page(new OrdersPage(
                                here.frame(desk.words().get("desk.site.orders")),
                                here,
                                matters.of(here.site().id()))))
                .orElseGet(Reply::missing);
    }

    /** @param replaces a national text that the new one shall stand instead of */
    @GetMapping("/new")
    Reply form(Desk desk, @PathVariable String site, @RequestParam(required = false) @Nullable UUID replaces) {
        Form form = Form.empty()
                .with("contact", desk.editor().name() + ", " + desk.editor().email())
                .with("language", Language.NB.code(), Language.NN.code())
                .with("replaces", replaces == null ? "" : replaces.toString());
        return ordering(desk, site)
                .map(here -> Reply.page(page(here, form, List.of(), false)))
                .orElseGet(Reply::missing);
    }

    private Optional<Here> ordering(Desk desk, String site) {
        return lookup.site(desk, site).filter(here -> here.may(Right.ADOPT));
    }

    @PostMapping("")
    Reply order(Desk desk, @PathVariable String site, @RequestParam MultiValueMap<String, String> written) {
        Form form = Form.of(written);
        return ordering(desk, site).map(here -> ordered(here, form)).orElseGet(Reply::missing);
    }

    private Reply ordered(Here here, Form form) {
        if (form.has("look") || form.has("add")) {
            return Reply.page(page(here, form, alike.of(here, form), form.has("look")));
        }
        checkReplaced(here, form);
        return OrderForm.read(form, called.hospitals(here.now()), languages(here))
                .map(order -> sent(here, order))
                .orElseGet(() -> Reply.refused(page(here, form, alike.of(here, form), false)));
    }

    /** A text may have been withdrawn since the form was opened. */
    private void checkReplaced(Here here, Form form) {
        if (!form.value("replaces").isEmpty() && replaced(here, form).isEmpty()) {
            form.refuse("replaces", "replaces");
        }
    }

    private Optional<Subject> replaced(Here here, Form form) {
        return form.id("replaces")
                .flatMap(id -> lookup.text(here.desk(), here.site().key(), id))
                .filter(text -> !text.isGone());
    }

    private Reply sent(Here here, Wishes.Order order) {
        Matter matter =
                asking.order(here.permit(Right.ADOPT).orElseThrow(), here.site().id(), order, here.now());
        return Reply.onward(here.to("/orders/" + matter.id()), "ordered");
    }

    private NewOrderPage page(Here here, Form form, List<Alike.Found> found, boolean looked) {
        return new NewOrderPage(
                here.frame(here.words().get("orders.new"), here.list()),
                here,
                form,
                called.hospitals(here.now()),
                languages(here),
                replaced(here, form).map(Subject::title).orElse(""),
                found,
                looked);
    }

    private List<Language> languages(Here here) {
        return sites.find(Site.NATIONAL_BASE, here.now())
                .orElseThrow()
                .settings()
                .languages();
    }

    /** Answers {@code {"items": [{"text", "href"}]}} for the script of the form. */
    @GetMapping("/alike")
    Reply alike(Desk desk, @PathVariable String site, @RequestParam MultiValueMap<String, String> written) {
        return lookup.site(desk, site)
                .map(here -> Reply.data(Map.of(
                        "items",
                        alike.of(here, Form.of(written)).stream()
                                .map(one -> Map.of("text", one.text(), "href", one.href()))
                                .toList())))
                .orElseGet(Reply::missing);
    }
}
