package no.fnsp.orderdesk;

import java.util.List;
import java.util.Optional;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.Matters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that hospitals ask for, for those who decide. */
@Controller
class InboxController {

    private final OrderLookup lookup;
    private final Matters matters;
    private final OrderNames called;

    InboxController(OrderLookup lookup, Matters matters, OrderNames called) {
        this.lookup = lookup;
        this.matters = matters;
        this.called = called;
    }

    /** @param what {@code order}, {@code change} or {@code variant}; empty for all */
    @GetMapping("/desk/orders")
    Reply inbox(Desk desk, @RequestParam(defaultValue = "") String what) {
        Optional<Here> here = lookup.national(desk);
        return here.map(base -> Reply.page(page(base, what))).orElseGet(Reply::missing);
    }

    private InboxPage page(Here here, String what) {
        return new InboxPage(
                here.frame(here.words().get("orders.inbox")),
                here,
                what,
                lines(here, matters.open(), what),
                lines(here, matters.answered(), what));
    }

    private List<InboxPage.Line> lines(Here here, List<Matter> all, String what) {
        return all.stream()
                .filter(matter -> what.isEmpty() || matter.what().key().equals(what))
                .map(matter -> new InboxPage.Line(matter, called.site(matter.site(), here.now())))
                .toList();
    }
}
