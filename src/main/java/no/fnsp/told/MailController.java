package no.fnsp.told;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.fnsp.desk.Desk;
import no.fnsp.desk.Door;
import no.fnsp.desk.Reply;
import no.fnsp.html.Link;
import no.fnsp.mail.Outbox;
import no.fnsp.mail.ShownLetters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Letters that are shown instead of sent: to those who may be anybody here, and nowhere else at all. */
@Controller
@RequestMapping("/desk/mail")
class MailController {

    private final ShownLetters letters;
    private final Outbox outbox;
    private final Door door;

    MailController(ShownLetters letters, Outbox outbox, Door door) {
        this.letters = letters;
        this.outbox = outbox;
        this.door = door;
    }

    @GetMapping
    Reply list(Desk desk, HttpServletRequest request) {
        return isShown(request) ? Reply.page(new MailPage(desk.frame(title(desk)), letters.latest())) : Reply.missing();
    }

    @GetMapping("/{id}")
    Reply letter(Desk desk, HttpServletRequest request, @PathVariable UUID id) {
        var back = new Link(title(desk), "/desk/mail");
        return letters.find(id)
                .filter(letter -> isShown(request))
                .map(letter ->
                        Reply.page(new LetterPage(desk.frame(letter.subject()).under(back), letter)))
                .orElseGet(Reply::missing);
    }

    private boolean isShown(HttpServletRequest request) {
        return outbox.isShown() && door.isForTryingOut(request);
    }

    private static String title(Desk desk) {
        return desk.words().get("mail.shown.title");
    }
}
