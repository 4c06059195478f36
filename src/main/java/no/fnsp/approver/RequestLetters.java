package no.fnsp.approver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.html.Messages;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.mail.Letter;
import no.fnsp.text.Norway;
import org.springframework.stereotype.Component;

/** What a professional is written, in their language. */
@Component
class RequestLetters {

    private final Editions editions;
    private final Accounts accounts;
    private final Links links;

    RequestLetters(Editions editions, Accounts accounts, Links links) {
        this.editions = editions;
        this.accounts = accounts;
        this.links = links;
    }

    Letter asked(Request request, Professional to) {
        Messages words = Messages.desk(to.language());
        return letter(request, to, words.get("approver.mail.subject", title(request)));
    }

    Letter reminded(Request request, Professional to) {
        Messages words = Messages.desk(to.language());
        return letter(request, to, words.get("approver.mail.reminder", title(request)));
    }

    private Letter letter(Request request, Professional to, String subject) {
        Messages words = Messages.desk(to.language());
        var paragraphs = new ArrayList<>(List.of(
                words.get("notifications.mail.hello", to.name()),
                words.get("approver.mail.asks", asker(request), title(request))));
        if (!request.message().isEmpty()) {
            paragraphs.add(words.get("approver.mail.message", request.message()));
        }
        paragraphs.add(words.get("approver.mail.until", day(request, words)));
        paragraphs.add(words.get("approver.mail.yours"));
        return new Letter(
                to.email(),
                to.language(),
                subject,
                paragraphs,
                List.of(),
                new Letter.Act(words.get("approver.mail.act"), links.of(request.id())),
                words.get("approver.mail.foot"),
                null);
    }

    /** The code stands in the text and not in the subject: that is shown on locked screens. */
    Letter code(Request request, Professional to, String code, Written written) {
        Messages words = Messages.desk(to.language());
        return new Letter(
                to.email(),
                to.language(),
                words.get("approver.code.subject"),
                List.of(
                        words.get("approver.code.is", code),
                        words.get(
                                "approver.code.for",
                                words.get(
                                        "approver.outcome." + written.outcome().key()),
                                title(request)),
                        words.get("approver.code.not-you")),
                List.of(),
                null,
                words.get("approver.mail.foot"),
                null);
    }

    /** For a telephone. */
    String codeAlone(Professional to, String code) {
        return Messages.desk(to.language()).get("approver.code.sms", code);
    }

    private String asker(Request request) {
        return accounts.find(request.by()).map(Account::name).orElse("FNSP");
    }

    private String title(Request request) {
        return editions.find(request.edition())
                .map(Edition::body)
                .map(body -> body.title().isBlank() ? "…" : body.title())
                .orElse("…");
    }

    private static String day(Request request, Messages words) {
        return words.date(LocalDate.ofInstant(request.expires().minusSeconds(1), Norway.TIME));
    }
}
