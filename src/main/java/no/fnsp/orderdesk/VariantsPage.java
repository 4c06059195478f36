package no.fnsp.orderdesk;

import java.util.List;
import java.util.UUID;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Right;
import no.fnsp.ordering.Distance;
import no.fnsp.ordering.Variants;
import no.fnsp.sharing.Adoption;
import org.jspecify.annotations.Nullable;

/** The variants of a text. Never changes. @param asked those that were asked for, as far as this person may see them */
public record VariantsPage(DeskFrame frame, Subject text, Form form, List<Line> lines, List<InboxPage.Line> asked)
        implements DeskPage {

    public VariantsPage {
        lines = List.copyOf(lines);
        asked = List.copyOf(asked);
    }

    /** @param users names of the sites @param distance from the main text; null while one of the two is not published */
    public record Line(
            Variants.Variant variant,
            List<String> users,
            @Nullable Distance distance) {}

    boolean mayAsk() {
        return text.here().may(Right.ADOPT) && !text.here().site().isNationalBase() && !text.isGone();
    }

    boolean mayChoose() {
        return text.adoption().isPresent() && text.here().may(Right.ADOPT);
    }

    /** The variant that this site shows; null for the main text. */
    @Nullable
    UUID shown() {
        return text.adoption().map(Adoption::variant).orElse(null);
    }

    boolean shows(Line line) {
        return line.variant().document().equals(shown());
    }

    boolean isUsable(Line line) {
        return mayChoose()
                && !shows(line)
                && line.variant().published()
                && line.variant().ended() == null;
    }
}
