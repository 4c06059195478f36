package no.fnsp.sitedesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.html.Messages;
import no.fnsp.html.Theme;

/** One site in a site, or a new one. Never changes. @param front whether a page of the site is its front page */
public record PartPage(
        DeskFrame frame, Here here, Form form, Said said, List<String> paths, List<String> dead, boolean front)
        implements DeskPage {

    public PartPage {
        paths = List.copyOf(paths);
        dead = List.copyOf(dead);
    }

    Messages words() {
        return frame.words();
    }

    boolean isNew() {
        return form.value("known").isEmpty();
    }

    ListPart menu() {
        return new ListPart(
                words(), form, PartForm.GROUP, Rows.of(PartForm.GROUP, form), here.languages(), true, false, dead);
    }

    List<Theme> themes() {
        return List.of(Theme.values());
    }

    String ratio() {
        return Palette.ratio(form.says("palette", LookEditing.OWN) ? form.value("own") : form.value("palette"));
    }

    List<String> palette() {
        return Palette.COLOURS;
    }
}
