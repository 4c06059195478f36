package no.fnsp.signin.password;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.function.BiFunction;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.Reply;
import no.fnsp.identity.Account;
import no.fnsp.signin.Outside;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;

/** What is the same of the second step, whether an app is there already or is taken into use: who it is, and that they are in. */
@Component
class SecondStep {

    private static final Reply TO_THE_DOOR = Reply.onward("/desk/sign-in");

    private final Outside outside;
    private final HalfWay halfWay;
    private final Attempts attempts;
    private final DatabaseClock clock;

    SecondStep(Outside outside, HalfWay halfWay, Attempts attempts, DatabaseClock clock) {
        this.outside = outside;
        this.halfWay = halfWay;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** What whoever is half way in is answered; anybody else begins at the door. */
    Reply take(HttpServletRequest request, BiFunction<Account, Instant, Reply> step) {
        Instant now = clock.now();
        return halfWay.find(request, now)
                .map(account -> step.apply(account, now))
                .orElse(TO_THE_DOOR);
    }

    /** For whom there is no such step. */
    static Reply toTheDoor() {
        return TO_THE_DOOR;
    }

    /** @param title the key of the page's title */
    DeskFrame frame(HttpServletRequest request, String title, Account account) {
        return outside.frame(request, title, account);
    }

    /** It was right: they are in. @return where they wanted to go */
    String in(HttpServletRequest request, Account account) {
        attempts.succeeded(request, account.email());
        return halfWay.finish(request, account);
    }
}
