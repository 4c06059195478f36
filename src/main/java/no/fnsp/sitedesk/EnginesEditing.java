package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.fnsp.site.Engines;
import no.fnsp.site.Settings;
import no.fnsp.site.Setup;
import org.springframework.stereotype.Component;

/** What search engines are told of the site. */
@Component
class EnginesEditing implements Editing {

    /** The names of the meta elements by which they know a site. */
    static final List<String> PROOFS = List.of("google-site-verification", "msvalidate.01");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_=-]{10,100}");
    private static final Pattern PASTED = Pattern.compile("(?is)<meta\\s[^>]*content=[\"']([^\"']*)[\"'][^>]*>");
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST = 300;
    private static final int MOST = 200;

    private final Targets targets;

    EnginesEditing(Targets targets) {
        this.targets = targets;
    }

    @Override
    public Setup what() {
        return Setup.ENGINES;
    }

    @Override
    public Map<String, String> written(Here here, Settings settings) {
        Engines engines = settings.engines();
        var written = new HashMap<String, String>();
        written.put("pattern", engines.title());
        written.put("hidden", engines.hidden() ? "on" : "");
        written.put(
                "pages",
                engines.hiddenPages().stream().map(to -> line(here, to)).collect(Collectors.joining("\n")));
        written.putAll(Form.written("description", engines.description()));
        engines.proofs().forEach((name, code) -> written.put("proof." + name, code));
        return written;
    }

    /** A page that stands nowhere just now is not forgotten. */
    private String line(Here here, String to) {
        String written = targets.written(here.site(), to, here.now());
        return written.isEmpty() ? to : written;
    }

    @Override
    public Settings read(Form form, Here here, Settings now) {
        String pattern = form.line("pattern", LONGEST_TITLE);
        boolean braces = pattern.replace("{side}", "").replace("{nettsted}", "").matches(".*[{}].*");
        if (!pattern.isEmpty() && (braces || !pattern.contains("{side}"))) {
            form.refuse("pattern", "pattern");
        }
        boolean hidden = form.ticked("hidden");
        if (hidden && !now.engines().hidden() && !form.ticked("confirm")) {
            form.refuse("confirm", "confirm.hidden");
        }
        return Changed.engines(
                now,
                new Engines(
                        pattern,
                        form.words("description", here.languages(), LONGEST),
                        hidden,
                        pages(form, here, now),
                        proofs(form)));
    }

    private List<String> pages(Form form, Here here, Settings now) {
        Set<String> pages = new LinkedHashSet<>();
        for (String line : form.value("pages").split("\\R")) {
            String written = line.strip();
            if (now.engines().hiddenPages().contains(written)) {
                pages.add(written);
            } else if (!written.isEmpty()) {
                Targets.Read read = targets.read(here.site(), written, here.now());
                if (read instanceof Targets.Read.Leads leads && leads.to().matches("(page|document):.*")) {
                    pages.add(leads.to());
                } else {
                    form.refuse("pages", "pages");
                }
            }
        }
        if (pages.size() > MOST) {
            form.refuse("pages", "many");
        }
        return List.copyOf(pages);
    }

    /** People paste the whole element that they were given; only the code is kept. */
    private static Map<String, String> proofs(Form form) {
        var proofs = new TreeMap<String, String>();
        for (String name : PROOFS) {
            String written = form.value("proof." + name);
            var pasted = PASTED.matcher(written);
            String code = pasted.matches() ? pasted.group(1).strip() : written;
            if (!code.isEmpty() && !CODE.matcher(code).matches()) {
                form.refuse("proof." + name, "proof");
            } else if (!code.isEmpty()) {
                proofs.put(name, code);
            }
        }
        return proofs;
    }

    @Override
    public List<String> told(Here here, Settings settings) {
        Engines engines = settings.engines();
        var told = new ArrayList<String>();
        if (engines.hidden()) {
            told.add(here.words().get("sitedesk.hidden"));
        }
        Lines.add(told, here, "sitedesk.pattern", engines.title());
        Lines.add(told, here, "sitedesk.description", Lines.plain(here, engines.description()));
        engines.hiddenPages().forEach(to -> Lines.add(told, here, "sitedesk.pages.one", line(here, to)));
        engines.proofs().forEach((name, code) -> told.add(name + ": " + code));
        return told;
    }
}
