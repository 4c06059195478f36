package no.fnsp.orderdesk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Permit;
import no.fnsp.ordering.Answered;
import no.fnsp.ordering.Changing;
import no.fnsp.ordering.Deciding;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.Opening;
import no.fnsp.ordering.Varying;
import no.fnsp.ordering.What;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answering what a hospital asked for. What was decided since it was read is shown first, with what was written. */
@Controller
@RequestMapping(MatterController.MATTER)
class DecisionController {

    private final OrderLookup lookup;
    private final MatterPages pages;
    private final MergeForms merging;
    private final Deciding deciding;
    private final Opening opening;
    private final Changing changing;
    private final Varying varying;
    private final DecisionForms forms;

    DecisionController(
            OrderLookup lookup,
            MatterPages pages,
            MergeForms merging,
            Deciding deciding,
            Opening opening,
            Changing changing,
            Varying varying,
            DecisionForms forms) {
        this.lookup = lookup;
        this.pages = pages;
        this.merging = merging;
        this.deciding = deciding;
        this.opening = opening;
        this.changing = changing;
        this.varying = varying;
        this.forms = forms;
    }

    /** What is decided, by whom, with what was written. */
    private record Act(Held held, Permit permit, Form form) {
        Matter matter() {
            return held.matter();
        }

        Instant now() {
            return held.here().now();
        }
    }

    @PostMapping("/question")
    Reply ask(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID matter,
            @RequestParam MultiValueMap<String, String> written) {
        return decide(desk, site, matter, written, "order-question", act -> {
            String words = act.form().required("question", "question", Form.LONGEST);
            return act.form().isRight()
                    ? Optional.of(deciding.ask(act.permit(), act.matter(), words, act.now()))
                    : Optional.empty();
        });
    }

    @PostMapping("/refusal")
    Reply decline(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID matter,
            @RequestParam MultiValueMap<String, String> written) {
        return decide(desk, site, matter, written, "order-declined", act -> {
            String reason = act.form().required("refusal", "refusal", Form.LONGEST);
            return act.form().isRight()
                    ? Optional.of(deciding.decline(act.permit(), act.matter(), reason, act.now()))
                    : Optional.empty();
        });
    }

    /** With another one, or of an order with a concept there is already. */
    @PostMapping("/merge")
    Reply merge(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID matter,
            @RequestParam MultiValueMap<String, String> written) {
        return decide(desk, site, matter, written, "order-merged", act -> {
            act.form().optional("merge-reason", Form.LONGEST);
            if (!act.form().isRight()) {
                return Optional.empty();
            }
            Optional<Answered> answered = merging.merge(act.held(), act.permit(), act.form());
            if (answered.isEmpty()) {
                act.form().refuse("with", "with");
            }
            return answered;
        });
    }

    @PostMapping("/acceptance")
    Reply accept(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID matter,
            @RequestParam MultiValueMap<String, String> written) {
        return decide(desk, site, matter, written, "order-accepted", act -> switch (act.matter()
                .what()) {
            case ORDER ->
                forms.decision(act.held(), act.form())
                        .map(decision -> opening.accept(act.permit(), act.matter(), decision, act.now()));
            case CHANGE -> {
                String reason = act.form().optional("acceptance", Form.LONGEST);
                yield act.form().isRight()
                        ? Optional.of(changing.accept(act.permit(), act.matter(), reason, act.now()))
                        : Optional.empty();
            }
            case VARIANT -> variant(act);
        });
    }

    private Optional<Answered> variant(Act act) {
        String name = act.form().required("name", "name", Form.LONGEST_NAME);
        String reason = act.form().optional("acceptance", Form.LONGEST);
        return act.form().isRight()
                ? Optional.of(varying.accept(act.permit(), act.matter(), name, reason, act.now()))
                : Optional.empty();
    }

    /** @param done the key of what the next page tells @param act empty when something in the form is wrong */
    private Reply decide(
            Desk desk,
            String site,
            UUID matter,
            MultiValueMap<String, String> written,
            String done,
            Function<Act, Optional<Answered>> act) {
        Form form = Form.of(written);
        Optional<Held> found = lookup.matter(desk, site, matter);
        if (found.isEmpty() || found.get().decides().isEmpty()) {
            return Reply.missing();
        }
        Held held = found.get();
        if (!held.isRead(form.number("read"))) {
            return Reply.refused(pages.page(held, form, "orders.decided-since"));
        }
        return act.apply(new Act(held, held.decides().orElseThrow(), form))
                .map(answered -> pages.reply(held, form, done(held.matter(), done), answered))
                .orElseGet(() -> Reply.refused(pages.page(held, form, "")));
    }

    /** Of a change no text is opened. */
    private static String done(Matter matter, String done) {
        return matter.what() == What.CHANGE && done.equals("order-accepted") ? "change-accepted" : done;
    }
}
