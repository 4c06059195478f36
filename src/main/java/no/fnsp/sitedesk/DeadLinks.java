package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.html.Link;
import no.fnsp.site.Settings;
import org.springframework.stereotype.Component;

/** Links that are set up and lead readers nowhere just now: the menus leave them out, and those who look after the site are told. */
@Component
class DeadLinks {

    private final Targets targets;

    DeadLinks(Targets targets) {
        this.targets = targets;
    }

    /** The fields of those in a form. What was written anew is told when it is saved. */
    List<String> in(Here here, Form form, List<String> groups) {
        var dead = new ArrayList<String>();
        for (String group : groups) {
            List<Rows.Row> rows = Rows.of(group, form).rows();
            for (int i = 0; i < rows.size(); i++) {
                Rows.Row row = rows.get(i);
                if (row.was().startsWith("document:") || row.was().startsWith("page:/")) {
                    boolean leads = isDocument(row.was()) && targets.leads(here.site(), row.was(), here.now());
                    if (!leads && row.to().equals(written(here, row.was()))) {
                        dead.add(Rows.field(group, i, "to"));
                    }
                }
            }
        }
        return dead;
    }

    private String written(Here here, String was) {
        return isDocument(was) ? targets.written(here.site(), was, here.now()) : "";
    }

    private static boolean isDocument(String to) {
        return !to.startsWith("document:") || to.matches("document:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** What is dead anywhere on the site, with the page where it is mended. */
    List<Link> everywhere(Here here) {
        Settings settings = here.settings();
        var dead = new ArrayList<Link>();
        add(dead, here, "menu", settings.menu());
        add(dead, here, "shortcuts", settings.shortcuts());
        add(dead, here, "footer", settings.bottom().links());
        settings.parts().forEach(part -> add(dead, here, "parts/one?path=" + part.path(), part.menu()));
        return dead;
    }

    private void add(List<Link> dead, Here here, String where, List<Settings.Link> links) {
        for (Settings.Link link : links) {
            if (!targets.leads(here.site(), link.to(), here.now())) {
                dead.add(new Link(Lines.plain(here, link.label()), here.to("/" + where)));
            }
            add(dead, here, where, link.below());
        }
    }
}
