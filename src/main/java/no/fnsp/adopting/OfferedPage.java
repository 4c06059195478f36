package no.fnsp.adopting;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Right;

/** The national texts that a site has not adopted. Never changes. @param specialities those that any of them concerns */
public record OfferedPage(
        DeskFrame frame, Here here, String q, String speciality, List<Offered.Text> texts, List<String> specialities)
        implements DeskPage {

    public OfferedPage {
        texts = List.copyOf(texts);
        specialities = List.copyOf(specialities);
    }

    /** Whether any text is left out. */
    boolean narrows() {
        return !(q + speciality).isEmpty();
    }

    boolean mayAdopt() {
        return here.may(Right.ADOPT);
    }
}
