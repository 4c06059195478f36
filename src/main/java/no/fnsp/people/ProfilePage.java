package no.fnsp.people;

import java.util.List;
import java.util.Map;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Account;
import no.fnsp.notification.How;
import no.fnsp.text.Language;

/** What is one's own. Never changes. */
public record ProfilePage(DeskFrame frame, Account me, Form form, List<Said> roles, WayIn way, How told)
        implements DeskPage {

    public ProfilePage {
        roles = List.copyOf(roles);
    }

    /** With what was written, and what is wrong with it. */
    ProfilePage with(Form wrong) {
        return new ProfilePage(frame, me, wrong, roles, way, told);
    }

    /** What was written, or else what is known. */
    public Form describing() {
        return form.wrongFields().stream().anyMatch(field -> field.equals("name") || field.equals("language"))
                ? form
                : new Form(Map.of("name", me.name(), "language", me.language().code()));
    }

    public boolean isNamedElsewhere() {
        return way == WayIn.DIRECTORY;
    }

    public boolean hasPassword() {
        return way == WayIn.PASSWORD;
    }

    public List<How> ways() {
        return List.of(How.values());
    }

    public List<Language> languages() {
        return List.of(Language.NB, Language.NN, Language.EN);
    }
}
