package no.fnsp.told;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.mail.ShownLetter;

/** One letter that was not sent. Never changes. */
public record LetterPage(DeskFrame frame, ShownLetter letter) implements DeskPage {

    /** One line of it. */
    record Line(String text, boolean isAddress) {}

    List<Line> lines() {
        return letter.text()
                .lines()
                .map(line -> new Line(line, line.matches("https?://\\S+")))
                .toList();
    }
}
