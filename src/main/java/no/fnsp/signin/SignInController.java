package no.fnsp.signin;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.desk.Door;
import no.fnsp.desk.Reply;
import no.fnsp.signin.example.Examples;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page at the door, and the way out. */
@Controller
class SignInController {

    private final Door door;
    private final SignInPages pages;
    private final Examples examples;
    private final Stays stays;

    SignInController(Door door, SignInPages pages, Examples examples, Stays stays) {
        this.door = door;
        this.pages = pages;
        this.examples = examples;
        this.stays = stays;
    }

    @GetMapping("/desk/sign-in")
    Reply page(HttpServletRequest request, @RequestParam(defaultValue = "") String next) {
        return door.editor(request).isPresent()
                ? Reply.onward(Onwards.safe(next))
                : Reply.page(pages.page(request, next, "", frame -> null));
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
