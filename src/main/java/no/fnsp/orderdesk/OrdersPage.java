package no.fnsp.orderdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Right;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.What;

/** What a hospital has asked the national base for. Never changes. */
public record OrdersPage(DeskFrame frame, Here here, List<Matter> matters) implements DeskPage {

    public OrdersPage {
        matters = List.copyOf(matters);
    }

    boolean mayOrder() {
        return here.may(Right.ADOPT);
    }

    List<What> kinds() {
        return List.of(What.values());
    }

    List<Matter> of(What what) {
        return matters.stream().filter(one -> one.what() == what).toList();
    }
}
