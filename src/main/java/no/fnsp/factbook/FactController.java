package no.fnsp.factbook;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.fact.Fact;
import no.fnsp.fact.FactChanges;
import no.fnsp.fact.Facts;
import no.fnsp.fact.Told;
import no.fnsp.identity.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One fact: what it says, what it has said, and where. */
@Controller
class FactController {

    private static final String FACT = "/desk/sites/{site}/facts/{fact:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final FactLookup lookup;
    private final Facts facts;
    private final FactChanges changes;
    private final SaidAt said;

    FactController(FactLookup lookup, Facts facts, FactChanges changes, SaidAt said) {
        this.lookup = lookup;
        this.facts = facts;
        this.changes = changes;
        this.said = said;
    }

    @GetMapping(FACT)
    Reply fact(Desk desk, @PathVariable String site, @PathVariable UUID fact) {
        return lookup.fact(desk, site, fact)
                .map(held -> Reply.page(page(held, known(held), null)))
                .orElseGet(Reply::missing);
    }

    private static Form known(Held held) {
        return WriteForm.of(held.fact(), held.here().now());
    }

    private FactPage page(Held held, Form form, @Nullable Fact theirs) {
        var frame = held.here().frame(held.label(), held.here().list());
        return new FactPage(
                frame,
                held,
                new Fields(frame, held.fact().kind(), form, held.here().languages()),
                theirs,
                facts.history(held.here().site().id(), held.fact().id()),
                said.of(held),
                said.atTheBottomOf(held));
    }

    @PostMapping(FACT)
    Reply change(
            Desk desk, @PathVariable String site, @PathVariable UUID fact, @RequestParam Map<String, String> written) {
        return act(desk, site, fact, (held, permit) -> {
            var form = new Form(written);
            return ReadForm.of(form, held.fact().kind(), held.here().languages())
                    .map(read -> change(held, permit, form, read))
                    .orElseGet(() -> Reply.refused(page(held, form, null)));
        });
    }

    private Reply change(Held held, Permit permit, Form form, Written read) {
        Fact now = held.fact();
        if (!form.says("read", now.said().toString())) {
            return outdated(held, form, now);
        }
        Told told = changes.change(
                permit, now, read.label(), read.says(), held.here().now());
        return told(held, form, told, "factbook.changed");
    }

    /** What was written stays in the form, beside what they wrote; saved again, it is written over that. */
    private Reply outdated(Held held, Form form, Fact theirs) {
        return Reply.refused(page(held, form.reading(theirs.said().toString()), theirs));
    }

    private Reply told(Held held, Form form, Told told, String done) {
        return switch (told) {
            case Told.Ok ok -> Reply.onward(held.to(""), done);
            case Told.NoNews noNews -> Reply.onward(held.to(""), done);
            case Told.Outdated outdated -> outdated(held, form, outdated.theirs());
        };
    }

    @PostMapping(FACT + "/withdrawal")
    Reply withdraw(
            Desk desk,
            @PathVariable String site,
            @PathVariable UUID fact,
            @RequestParam(defaultValue = "") String reason) {
        return act(desk, site, fact, (held, permit) -> {
            Form form = known(held);
            if (reason.isBlank() || reason.length() > Form.LONGEST) {
                form.refuse("reason", "reason");
                return Reply.refused(page(held, form, null));
            }
            Told told = changes.withdraw(
                    permit, held.fact(), reason.strip(), held.here().now());
            return told(held, form, told, "factbook.withdrawn");
        });
    }

    @PostMapping(FACT + "/withdrawal/undo")
    Reply putBack(Desk desk, @PathVariable String site, @PathVariable UUID fact) {
        return act(desk, site, fact, (held, permit) -> {
            Told told = changes.putBack(permit, held.fact(), held.here().now());
            return told(held, known(held), told, "factbook.put-back");
        });
    }

    /** Whoever may see a fact and not change it is told so by the act itself; whoever may not see it finds nothing. */
    private Reply act(Desk desk, String site, UUID fact, BiFunction<Held, Permit, Reply> act) {
        Optional<Held> found = lookup.fact(desk, site, fact);
        return found.flatMap(held -> held.here().whole().map(permit -> act.apply(held, permit)))
                .orElseGet(Reply::missing);
    }
}
