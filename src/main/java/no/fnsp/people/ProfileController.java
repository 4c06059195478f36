package no.fnsp.people;

import java.time.Instant;
import java.util.Map;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Permits;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is one's own: name, language of the desk, roles, and how one comes in. */
@Controller
class ProfileController {

    private final ProfilePages pages;
    private final Accounts accounts;
    private final Permits permits;
    private final OwnPassword own;
    private final DatabaseClock clock;

    ProfileController(ProfilePages pages, Accounts accounts, Permits permits, OwnPassword own, DatabaseClock clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.permits = permits;
        this.own = own;
        this.clock = clock;
    }

    @GetMapping("/desk/profile")
    ProfilePage profile(Desk desk) {
        return pages.of(desk, me(desk), clock.now());
    }

    private Account me(Desk desk) {
        return accounts.find(desk.editor().id()).orElseThrow();
    }

    /** The page that follows is in the new language. Whom a directory names, it names. */
    @PostMapping("/desk/profile")
    Reply describe(Desk desk, @RequestParam Map<String, String> written) {
        Account me = me(desk);
        var form = new Form(written);
        String name = pages.isNamedElsewhere(me) ? me.name() : ReadForm.name(form);
        Language language = ReadForm.language(form);
        if (!form.isRight()) {
            return Reply.refused(pages.of(desk, me, clock.now()).with(form));
        }
        accounts.describe(permits.forSelf(me.id()), me.id(), name, language);
        return Reply.onward("/desk/profile", "people.profile");
    }

    @PostMapping("/desk/profile/password")
    Reply changePassword(
            Desk desk,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again) {
        Account me = me(desk);
        var form = Form.empty();
        Instant now = clock.now();
        if (!own.isKeptHere(me)) {
            return Reply.missing();
        }
        return own.change(me, form, new OwnPassword.Change(old, fresh, again), now)
                ? signedOut(desk, "people.password.changed")
                : Reply.refused(pages.of(desk, me, now).with(form));
    }

    @PostMapping("/desk/profile/second-factor")
    Reply dropSecondFactor(Desk desk, @RequestParam(defaultValue = "") String password) {
        Account me = me(desk);
        var form = Form.empty();
        Instant now = clock.now();
        if (!own.isKeptHere(me)) {
            return Reply.missing();
        }
        return own.dropSecondFactor(me, form, password, now)
                ? signedOut(desk, "people.second-factor.dropped")
                : Reply.refused(pages.of(desk, me, now).with(form));
    }

    private static Reply signedOut(Desk desk, String message) {
        return Reply.page(SignedOutPage.of(desk, message));
    }
}
