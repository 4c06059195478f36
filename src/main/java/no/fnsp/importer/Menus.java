package no.fnsp.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fnsp.site.Settings;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** The menu a site begins with: the fixed addresses it has something at. */
final class Menus {

    private Menus() {}

    static List<Settings.Link> of(String site, boolean treats, boolean places) {
        var menu = new ArrayList<Settings.Link>();
        if (treats || site.equals(Site.NATIONAL_BASE)) {
            menu.add(link("Behandlinger", "Behandlingar", "Treatments", "/behandlinger"));
        }
        if (treats) {
            menu.add(link("Avdelinger", "Avdelingar", "Departments", "/avdelinger"));
        }
        if (treats || places) {
            menu.add(link("Steder", "Stader", "Places", "/steder"));
        }
        menu.add(link("Nyheter", "Nyheiter", "News", "/nyheter"));
        menu.add(link("Om oss", "Om oss", "About us", "/om-oss"));
        return menu;
    }

    /** A site inside a site leads back to the one around it. */
    static List<Settings.Link> inside(Site around, List<Settings.Link> own) {
        var menu = new ArrayList<Settings.Link>();
        menu.add(new Settings.Link(
                Words.of(around.mainLanguage(), around.settings().shortName()), "host:/"));
        menu.addAll(own);
        return menu;
    }

    private static Settings.Link link(String nb, String nn, String en, String path) {
        return new Settings.Link(new Words(Map.of(Language.NB, nb, Language.NN, nn, Language.EN, en)), "page:" + path);
    }
}
