package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.site.Settings;
import no.fnsp.text.Words;
import org.springframework.stereotype.Component;

/** The links that somebody wrote in a list; what is wrong with each is told beside it. */
@Component
class ReadRows {

    private final Targets targets;

    ReadRows(Targets targets) {
        this.targets = targets;
    }

    /** @param outside whether only whole addresses are links here, as to social media */
    List<Settings.Link> links(Form form, String group, Here here, boolean outside) {
        Rows rows = Rows.of(group, form);
        if (rows.rows().size() > Rows.MOST) {
            // Nor is it asked where each of them leads: that takes its time.
            form.refuse(group, "many");
            return List.of();
        }
        var flat = new ArrayList<Settings.Link>();
        var below = new ArrayList<Boolean>();
        for (int i = 0; i < rows.rows().size(); i++) {
            Rows.Row row = rows.rows().get(i);
            if (!row.isEmpty()) {
                Words label = Rows.label(form, group, i, here.languages());
                flat.add(new Settings.Link(label, to(form, group, i, row, here, outside)));
                below.add(row.below());
            }
        }
        return Rows.links(flat, below);
    }

    private String to(Form form, String group, int index, Rows.Row row, Here here, boolean outside) {
        // What was not touched leads where it led, also when nobody can read that just now: the page tells so.
        if (!row.was().isEmpty()
                && row.was().matches("(document:[0-9a-f-]{36}|page:/\\S*|host:/\\S*|https://\\S+)")
                && row.to().equals(targets.written(here.site(), row.was(), here.now()))) {
            return row.was();
        }
        String field = Rows.field(group, index, "to");
        Targets.Read read = targets.read(here.site(), row.to(), here.now());
        if (read instanceof Targets.Read.Onward onward) {
            read = targets.read(here.site(), onward.path(), here.now());
        }
        return switch (read) {
            case Targets.Read.Leads leads -> {
                if (outside && !leads.to().startsWith("https://")) {
                    form.refuse(field, "to.outside");
                }
                yield leads.to();
            }
            case Targets.Read.Nowhere nowhere -> {
                form.refuse(field, nowhere.why());
                yield "";
            }
            case Targets.Read.Onward circle -> {
                form.refuse(field, "to.nothing");
                yield "";
            }
        };
    }
}
