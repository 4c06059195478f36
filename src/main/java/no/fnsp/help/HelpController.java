package no.fnsp.help;

import jakarta.servlet.http.HttpServletRequest;
import no.fnsp.desk.Desk;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that answers how. */
@Controller
class HelpController {

    private final Guide guide;
    private final Contacts contacts;
    private final DatabaseClock clock;

    HelpController(Guide guide, Contacts contacts, DatabaseClock clock) {
        this.guide = guide;
        this.contacts = contacts;
        this.clock = clock;
    }

    @GetMapping("/desk/help")
    HelpPage help(Desk desk, HttpServletRequest request) {
        return new HelpPage(
                desk.frame(desk.words().get("help.title")),
                Topic.all(desk.words()),
                guide.address(desk, request).orElse(null),
                News.all(desk.words()),
                contacts.of(desk.editor(), clock.now()));
    }
}
