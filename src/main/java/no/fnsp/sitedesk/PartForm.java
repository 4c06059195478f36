package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.fnsp.html.Theme;
import no.fnsp.placement.Signposts;
import no.fnsp.site.Part;
import no.fnsp.site.Settings;
import no.fnsp.site.Sites;
import org.springframework.stereotype.Component;

/** A site in a site as it is written in a form, and read from it. */
@Component
class PartForm {

    static final String GROUP = "menu";

    private static final Pattern PATH = Pattern.compile("(/[a-z0-9][a-z0-9-]{0,79}){1,4}");
    private static final int LONGEST = 120;
    private static final int MOST = 50;

    private final Targets targets;
    private final ReadRows rows;
    private final Lines lines;
    private final Signposts signposts;
    private final Sites sites;

    PartForm(Targets targets, ReadRows rows, Lines lines, Signposts signposts, Sites sites) {
        this.targets = targets;
        this.rows = rows;
        this.lines = lines;
        this.signposts = signposts;
        this.sites = sites;
    }

    Map<String, String> written(Here here, Part part) {
        var written = new HashMap<String, String>();
        written.put("known", part.path());
        written.put("path", part.path());
        written.put("theme", part.theme());
        written.putAll(LookEditing.accent(part.accent()));
        written.putAll(Form.written("name", part.name()));
        written.putAll(Form.written("tagline", part.tagline()));
        written.putAll(Rows.of(GROUP, part.menu(), to -> targets.written(here.site(), to, here.now()))
                .written());
        return written;
    }

    /** Only to be used when nothing is wrong with the form. @param before the colour it has had; empty for the theme's own */
    Part read(Form form, Here here, String before) {
        String path = form.value("known").isEmpty() ? path(form, here) : form.value("known");
        String theme = form.value("theme");
        if (!theme.isEmpty() && Theme.find(theme).isEmpty()) {
            form.refuse("theme", "theme");
        }
        return new Part(
                path,
                form.required("name", here.languages(), LONGEST),
                form.words("tagline", here.languages(), LONGEST),
                rows.links(form, GROUP, here, false),
                theme,
                LookEditing.accent(form, before));
    }

    private String path(Form form, Here here) {
        String path = Paths.withoutLanguage(here.site(), Paths.plain(form.value("path")));
        if (!PATH.matcher(path).matches()) {
            form.refuse("path", "part.path");
            return path;
        }
        String folder = path.replaceFirst("^(/[^/]+).*", "$1");
        if (Signposts.isReserved(folder)) {
            form.refuse("path", "part.reserved");
        } else if (here.settings().parts().stream().anyMatch(part -> part.path().equals(path))) {
            form.refuse("path", "part.known");
        } else if (signposts.at(here.site().id(), path).isPresent()) {
            form.refuse("path", "part.leads");
        } else if (isAnotherSites(here, path)) {
            form.refuse("path", "another-site");
        } else if (here.settings().parts().size() >= MOST) {
            form.refuse("path", "many");
        }
        return path;
    }

    private boolean isAnotherSites(Here here, String path) {
        return sites.answering(here.site().host(), here.site().base() + path, here.now())
                .filter(other -> !other.id().equals(here.site().id()))
                .isPresent();
    }

    /** The parts with this one among them; in the place of the one at its path. */
    static List<Part> with(List<Part> parts, Part part) {
        var all = new ArrayList<>(parts);
        int known = paths(parts).indexOf(part.path());
        if (known < 0) {
            all.add(part);
        } else {
            all.set(known, part);
        }
        return all;
    }

    private static List<String> paths(List<Part> parts) {
        return parts.stream().map(Part::path).toList();
    }

    List<String> told(Here here, Settings settings, String path) {
        return settings.parts().stream()
                .filter(part -> path.isEmpty() || part.path().equals(path))
                .flatMap(part -> told(here, part).stream())
                .toList();
    }

    private List<String> told(Here here, Part part) {
        var told = new ArrayList<String>();
        told.add(Lines.plain(here, part.name()) + " (" + part.path() + ")");
        Lines.add(told, here, "sitedesk.tagline", Lines.plain(here, part.tagline()));
        Lines.add(told, here, "sitedesk.theme", LookEditing.theme(here, part.theme()));
        Lines.add(told, here, "sitedesk.accent", part.accent().isEmpty() ? "" : "#" + part.accent());
        told.addAll(lines.links(here, part.menu()));
        return told;
    }
}
