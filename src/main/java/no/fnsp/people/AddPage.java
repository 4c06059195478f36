package no.fnsp.people;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.text.Language;

/** The form with which somebody is let in. Never changes. */
public record AddPage(DeskFrame frame, Here here, Form form, RoleChoice choice) implements DeskPage {

    public List<Language> languages() {
        return List.of(Language.NB, Language.NN, Language.EN);
    }
}
