package no.fnsp.told;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.mail.ShownLetter;

/** Letters that were not sent, on a machine for trying out. Never changes. */
public record MailPage(DeskFrame frame, List<ShownLetter> letters) implements DeskPage {

    public MailPage {
        letters = List.copyOf(letters);
    }
}
