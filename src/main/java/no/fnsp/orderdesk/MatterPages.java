package no.fnsp.orderdesk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Editions;
import no.fnsp.desk.Reply;
import no.fnsp.html.Link;
import no.fnsp.ordering.Answered;
import no.fnsp.ordering.Lookalike;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.MatterRemarks;
import no.fnsp.ordering.Matters;
import no.fnsp.ordering.What;
import org.springframework.stereotype.Component;

/** Puts together what is known of something that was asked for. */
@Component
class MatterPages {

    private final Matters matters;
    private final MatterRemarks remarks;
    private final Editions editions;
    private final Alike alike;
    private final OrderNames called;
    private final Outcomes outcomes;

    MatterPages(
            Matters matters,
            MatterRemarks remarks,
            Editions editions,
            Alike alike,
            OrderNames called,
            Outcomes outcomes) {
        this.matters = matters;
        this.remarks = remarks;
        this.editions = editions;
        this.alike = alike;
        this.called = called;
        this.outcomes = outcomes;
    }

    /** The same thing as it is by now. */
    private Held again(Held held, Matter now) {
        return new Held(held.here(), now, held.asks(), held.decides());
    }

    /** What came of an act. @param form what was written @param done the key of what the next page tells when it was done */
    Reply reply(Held held, Form form, String done, Answered answered) {
        return switch (answered) {
            case Answered.Ok ok -> Reply.onward(held.to(""), done);
            case Answered.DecidedSince since ->
                Reply.refused(page(again(held, since.now()), form, "orders.decided-since"));
            case Answered.Impossible impossible ->
                Reply.refused(
                        page(held, form, "orders.impossible." + impossible.why().key()));
        };
    }

    /** @param trouble the key of why it was not done; empty for nothing */
    MatterPage page(Held held, Form form, String trouble) {
        Here here = held.here();
        Matter matter = held.matter();
        boolean opens =
                matter.what() == What.ORDER && matter.isOpen() && held.decides().isPresent();
        return new MatterPage(
                here.frame(matter.title(), steps(held)),
                held,
                opens ? DecisionForms.begun(matter, form, here.site().mainLanguage()) : form,
                trouble,
                called.site(matter.site(), here.now()),
                called.person(matter.askedBy(), here.words()),
                called.person(matter.standing().by(), here.words()),
                remarks.of(matter.id()).stream()
                        .map(one -> new MatterPage.Said(one, called.person(one.author(), here.words())))
                        .toList(),
                matters.partsOf(matter.id()),
                Optional.ofNullable(matter.partOf()).flatMap(matters::find).orElse(null),
                about(held),
                outcomes.of(held),
                matter.isOpen() && held.decides().isPresent() ? others(held) : List.of(),
                opens ? called.hospitals(here.now()) : List.of(),
                matter.what() == What.ORDER && matter.page().responsible() != null
                        ? called.site(Objects.requireNonNull(matter.page().responsible()), here.now())
                        : "",
                gone(held));
    }

    private static Link[] steps(Held held) {
        Here here = held.here();
        boolean worksThere = here.desk()
                .editor()
                .worksOn(here.site().id(), here.site().settings().region());
        return worksThere ? new Link[] {here.list()} : new Link[0];
    }

    /** The text that is asked about; a change that is open when its text is withdrawn says so. */
    private List<Link> about(Held held) {
        UUID subject = held.matter().document();
        return subject == null
                ? List.of()
                : List.of(new Link(title(held, subject), held.here().to("/texts/" + subject + "/requests")));
    }

    private boolean gone(Held held) {
        UUID subject = held.matter().document();
        return subject != null && editions.published(subject, held.here().now()).isEmpty();
    }

    private String title(Held held, UUID document) {
        return editions.published(document, held.here().now()).stream()
                .findFirst()
                .map(edition -> edition.body().title())
                .orElse(held.matter().title());
    }

    /** What it may be merged with: another one that is alive, or for an order a concept that has a name like it. */
    private List<MatterPage.Other> others(Held held) {
        Matter matter = held.matter();
        return matter.what() == What.ORDER ? alike(held) : same(held);
    }

    private List<MatterPage.Other> same(Held held) {
        UUID subject = Objects.requireNonNull(held.matter().document());
        return matters.about(subject).stream()
                .filter(one -> one.what() == held.matter().what())
                .filter(one ->
                        one.state().isAlive() && !one.id().equals(held.matter().id()))
                .map(one -> new MatterPage.Other(
                        one.id().toString(),
                        held.here()
                                .words()
                                .get(
                                        "orders.asked-by-site",
                                        called.site(one.site(), held.here().now()),
                                        held.here().frame("").day(one.asked()))))
                .toList();
    }

    private List<MatterPage.Other> alike(Held held) {
        Matter order = held.matter();
        List<String> names = Stream.concat(Stream.of(order.title()), order.page().synonyms().stream())
                .toList();
        List<String> codes =
                order.page().codes().values().stream().flatMap(List::stream).toList();
        return alike.of(held.here(), names, codes).stream()
                .filter(one -> !one.what().id().equals(order.id()))
                .filter(one -> one.what().kind() != Lookalike.Kind.VARIANT)
                .map(one -> new MatterPage.Other(
                        (one.what().kind() == Lookalike.Kind.CONCEPT ? "concept:" : "")
                                + one.what().id(),
                        one.text()))
                .toList();
    }
}
