package no.fnsp.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Accounts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closing an account, so that the person is let in nowhere, and opening it again. */
@Controller
@RequestMapping(PersonController.EVERYWHERE)
class ClosingController {

    /** Words that say nothing of a person's health or conduct: they stand in the trail. */
    static final List<String> REASONS = List.of("left", "leave", "twice", "suspected");

    private final LookingAfter lookup;
    private final PersonPages pages;
    private final Accounts accounts;

    ClosingController(LookingAfter lookup, PersonPages pages, Accounts accounts) {
        this.lookup = lookup;
        this.pages = pages;
        this.accounts = accounts;
    }

    @PostMapping("/closing")
    Reply close(Desk desk, @PathVariable UUID account, @RequestParam(defaultValue = "") String because) {
        Optional<Person> found = lookup.person(desk, null, account);
        if (found.isEmpty()) {
            return Reply.missing();
        }
        Person person = found.get();
        var form = Form.empty();
        if (person.isMe()) {
            form.refuse("because", "people.wrong.own-account");
        } else if (!REASONS.contains(because)) {
            form.refuse("because", "people.wrong.because");
        }
        if (!form.isRight()) {
            return Reply.refused(pages.of(person, form));
        }
        accounts.disable(person.permit(), account, because, person.here().now());
        return Reply.onward(person.to(""), "people.closed");
    }

    @PostMapping("/opening")
    Reply open(Desk desk, @PathVariable UUID account) {
        return lookup.person(desk, null, account)
                .map(person -> {
                    accounts.enable(person.permit(), account);
                    return Reply.onward(person.to(""), "people.opened");
                })
                .orElseGet(Reply::missing);
    }
}
