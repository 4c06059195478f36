package no.fnsp.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.html.Messages;
import no.fnsp.mail.Letter;
import no.fnsp.text.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a project leader is written, in their language. */
@Component
class LeaderLetters {

    /** @param link the whole address @param until when it stops working */
    record Way(String link, Instant until) {}

    Letter invited(Leader to, String asker, String title, String message, Way way) {
        Messages words = Messages.desk(to.language());
        return letter(
                to,
                words.get("study.mail.invited", title),
                List.of(words.get("study.mail.invited.text", asker, title), words.get("study.mail.invited.how")),
                message,
                way,
                "study.mail.invited.act");
    }

    Letter returned(Leader to, String title, String remark, Way way) {
        Messages words = Messages.desk(to.language());
        return letter(
                to,
                words.get("study.mail.returned", title),
                List.of(words.get("study.mail.returned.text", title)),
                remark,
                way,
                "study.mail.returned.act");
    }

    Letter again(Leader to, String title, Way way) {
        Messages words = Messages.desk(to.language());
        return letter(
                to,
                words.get("study.mail.again", title),
                List.of(words.get("study.mail.again.text", title)),
                "",
                way,
                "study.mail.again.act");
    }

    /** @param until the day somebody must have said that it is still so @param late whether that is past */
    Letter confirm(Leader to, String title, Instant until, boolean late, Way way) {
        Messages words = Messages.desk(to.language());
        String key = late ? "study.mail.lapsing" : "study.mail.confirm";
        return letter(
                to,
                words.get(key, title),
                List.of(words.get(key + ".text", title, day(words, until))),
                "",
                way,
                "study.mail.confirm.act");
    }

    Letter published(Leader to, String title, String address) {
        Messages words = Messages.desk(to.language());
        return new Letter(
                to.email(),
                to.language(),
                words.get("study.mail.published", title),
                List.of(
                        words.get("notifications.mail.hello", to.name()),
                        words.get("study.mail.published.text", title)),
                List.of(),
                new Letter.Act(words.get("study.mail.published.act"), address),
                words.get("study.mail.foot"),
                null);
    }

    /** The code stands in the text and not in the subject: that is shown on locked screens. */
    Letter code(Leader to, String title, String code, boolean sending) {
        Messages words = Messages.desk(to.language());
        return new Letter(
                to.email(),
                to.language(),
                words.get("study.mail.code"),
                List.of(
                        words.get("study.mail.code.is", code),
                        words.get(sending ? "study.mail.code.send" : "study.mail.code.confirm", title),
                        words.get("study.mail.code.not-you")),
                List.of(),
                null,
                words.get("study.mail.foot"),
                null);
    }

    private static Letter letter(
            Leader to, String subject, List<String> said, @Nullable String quoted, Way way, String act) {
        Messages words = Messages.desk(to.language());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.get("notifications.mail.hello", to.name()));
        paragraphs.addAll(said);
        if (quoted != null && !quoted.isBlank()) {
            paragraphs.add(words.get("study.mail.message", quoted));
        }
        paragraphs.add(words.get("study.mail.yours", day(words, way.until().minusSeconds(1))));
        return new Letter(
                to.email(),
                to.language(),
                subject,
                paragraphs,
                List.of(),
                new Letter.Act(words.get(act), way.link()),
                words.get("study.mail.foot"),
                null);
    }

    private static String day(Messages words, Instant at) {
        return words.date(LocalDate.ofInstant(at, Norway.TIME));
    }
}
