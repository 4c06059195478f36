package no.fnsp.sitedesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Messages;
import no.fnsp.html.Theme;
import no.fnsp.organisation.OrganisationNumber;
import no.fnsp.organisation.Region;
import no.fnsp.site.Portal;
import no.fnsp.site.Setup;
import no.fnsp.text.Language;

/** One thing that is set up of a site. Never changes. @param dead the fields of links that lead readers nowhere just now */
public record SetupPage(
        DeskFrame frame, Here here, Setup what, Form form, Said said, Choices choices, List<String> dead)
        implements DeskPage {

    public SetupPage {
        dead = List.copyOf(dead);
    }

    Messages words() {
        return frame.words();
    }

    String action() {
        return here.to("/" + what.key());
    }

    List<Language> languages() {
        return here.languages();
    }

    ListPart list(String group, boolean levels, boolean outside) {
        return new ListPart(words(), form, group, Rows.of(group, form), languages(), levels, outside, dead);
    }

    List<Theme> themes() {
        return List.of(Theme.values());
    }

    List<String> palette() {
        return Palette.COLOURS;
    }

    String ratio(String hex) {
        return Palette.ratio(hex);
    }

    List<String> proofs() {
        return EnginesEditing.PROOFS;
    }

    List<Language> allLanguages() {
        return List.of(Language.values());
    }

    List<Portal> portals() {
        return List.of(Portal.values());
    }

    List<Region> regions() {
        return List.of(Region.values());
    }

    String organisationNumber() {
        return OrganisationNumber.find(here.settings().organisationNumber())
                .map(OrganisationNumber::toString)
                .orElse("");
    }
}
