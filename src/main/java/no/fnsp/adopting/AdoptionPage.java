package no.fnsp.adopting;

import java.util.List;
import no.fnsp.comparison.Told;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.identity.Right;
import no.fnsp.sharing.Adoption;
import no.fnsp.text.Language;

/**
 * How a site takes one national text, or could. Never changes.
 *
 * @param adopted whether it does
 * @param national all that the text says now, in {@code language}
 * @param path where it stands, or would
 * @param trouble why what was asked is not done; empty for nothing
 */
public record AdoptionPage(
        DeskFrame frame,
        Here here,
        Offered.Text text,
        Adoption adoption,
        boolean adopted,
        List<Told> national,
        String language,
        String path,
        String trouble)
        implements DeskPage {

    public AdoptionPage {
        national = List.copyOf(national);
    }

    boolean mayAdopt() {
        return here.may(Right.ADOPT);
    }

    String to(String rest) {
        return here.to("/adoptions/" + text.document() + rest);
    }

    List<Language> languages() {
        return here.site().settings().languages();
    }

    String title(Language language) {
        return adoption.title().byLanguage().getOrDefault(language, "");
    }

    List<Adoption.AtLastDate> choices() {
        return List.of(Adoption.AtLastDate.values());
    }

    boolean isHead() {
        return adoption.follows() == Adoption.Follows.HEAD;
    }
}
