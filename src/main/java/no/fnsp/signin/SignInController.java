package no.fnsp.signin;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.desk.Door;
import no.fnsp.desk.Reply;
import no.fnsp.signin.example.Examples;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page at the door, and the way out. */
@Controller
class SignInController {

    private final Door door;
    private final Outside outside;
    private final Examples examples;
    private final Stays stays;
    private final DatabaseClock clock;

    SignInController(Door door, Outside outside, Examples examples, Stays stays, DatabaseClock clock) {
        this.door = door;
        this.outside = outside;
        this.examples = examples;
        this.stays = stays;
        this.clock = clock;
    }

    @GetMapping("/desk/sign-in")
    Reply page(HttpServletRequest request, @RequestParam(defaultValue = "") String next) {
        return door.editor(request).isPresent()
                ? Reply.onward(Onwards.safe(next))
                : Reply.page(signInPage(request, next));
    }

    private SignInPage signInPage(HttpServletRequest request, String next) {
        return new SignInPage(
                outside.frame(request, "sign-in.title"),
                Onwards.safe(next),
                examples.offered(request, Outside.words(request), clock.now()));
    }

    @PostMapping("/desk/sign-in/example/{id}")
    Reply asExample(HttpServletRequest request, @PathVariable String id, @RequestParam(defaultValue = "") String next) {
        return examples.find(request, id)
                .map(account -> {
                    stays.begin(request, account, null);
                    return Reply.onward(Onwards.safe(next));
                })
                .orElseGet(Reply::missing);
    }

    @PostMapping("/desk/sign-out")
    Reply out(HttpServletRequest request) {
        stays.end(request, "signed-out");
        return Reply.onward("/desk/sign-in", "signed-out");
    }
}
