package no.fnsp.orderdesk;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.ordering.Deciding;
import no.fnsp.ordering.Wishes;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One thing that was asked for, and what those who asked do with it. */
@Controller
@RequestMapping(MatterController.MATTER)
class MatterController {

    static final String MATTER = "/desk/sites/{site}/orders/{matter:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final OrderLookup lookup;
    private final MatterPages pages;
    private final Wishes asking;
    private final Deciding deciding;

    MatterController(OrderLookup lookup, MatterPages pages, Wishes asking, Deciding deciding) {
        this.lookup = lookup;
        this.pages = pages;
        this.asking = asking;
        this.deciding = deciding;
    }

    @GetMapping("")
    Reply matter(Desk desk, @PathVariable String site, @PathVariable UUID matter) {
        return lookup.matter(desk, site, matter)
                .map(held -> Reply.page(pages.page(held, Form.empty(), "")))
                .orElseGet(Reply::missing);
    }

    @PostMapping("/answers")
    Reply answer(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID matter,
            @RequestParam MultiValueMap<String, String> written) {
        Form form = Form.of(written);
        return asking(desk, site, matter, (held, permit) -> {
            String words = form.required("answer", "answer", Form.LONGEST);
            if (!form.isRight()) {
                return Reply.refused(pages.page(held, form, ""));
            }
            deciding.answer(permit, held.matter(), words, held.here().now());
            return Reply.onward(held.to(""), "order-answered");
        });
    }

    @PostMapping("/withdrawal")
    Reply withdraw(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID matter,
            @RequestParam(defaultValue = "0") int read) {
        return asking(desk, site, matter, (held, permit) -> {
            if (!held.isOwn()) {
                return Reply.missing();
            }
            return held.isRead(read)
                    ? pages.reply(
                            held,
                            Form.empty(),
                            "order-withdrawn",
                            asking.withdraw(permit, held.matter(), held.here().now()))
                    : Reply.refused(pages.page(held, Form.empty(), "orders.decided-since"));
        });
    }

    private Reply asking(Desk desk, String site, UUID matter, BiFunction<Held, Permit, Reply> act) {
        Optional<Held> held = lookup.matter(desk, site, matter);
        return held.flatMap(one -> one.asks().map(permit -> act.apply(one, permit)))
                .orElseGet(Reply::missing);
    }
}
