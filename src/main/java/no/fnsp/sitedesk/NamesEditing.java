package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.organisation.Region;
import no.fnsp.site.Portal;
import no.fnsp.site.Settings;
import no.fnsp.site.Setup;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The site's names, languages and portal, and what kind of site it is. */
@Component
class NamesEditing implements Editing {

    private static final int LONGEST = 120;
    private static final int SHORT = 60;

    @Override
    public Setup what() {
        return Setup.NAMES;
    }

    @Override
    public Map<String, String> written(Here here, Settings settings) {
        var written = new HashMap<String, String>();
        written.put("name", settings.name());
        written.put("short-name", settings.shortName());
        written.putAll(Form.written("tagline", settings.tagline()));
        settings.languages().forEach(language -> written.put("language." + language.code(), "on"));
        written.put("main", settings.mainLanguage().code());
        Portal portal = settings.portal();
        written.put("portal", portal == null ? "" : portal.name());
        written.put("region", settings.region());
        written.put("treats", settings.treats() ? "on" : "");
        written.put("example", settings.example() ? "on" : "");
        return written;
    }

    @Override
    public Settings read(Form form, Here here, Settings now) {
        String name = form.line("name", LONGEST);
        String shortName = form.line("short-name", SHORT);
        form.required("name", "name");
        form.required("short-name", "name");
        List<Language> languages = languages(form, now);
        if (!languages.isEmpty() && surprises(languages, now) && !form.ticked("confirm")) {
            form.refuse("confirm", "confirm.languages");
        }
        Words tagline = form.words("tagline", now.languages(), LONGEST);
        return Changed.names(
                now,
                name,
                shortName,
                languages.isEmpty() ? now.languages() : languages,
                tagline,
                portal(form),
                kind(form, here, now));
    }

    /** The main one first; the others as they stood, and new ones last. */
    private static List<Language> languages(Form form, Settings now) {
        Optional<Language> main =
                Language.find(form.value("main")).filter(one -> form.ticked("language." + one.code()));
        if (main.isEmpty()) {
            form.refuse("main", "main-language");
            return List.of();
        }
        Stream<Language> others = Stream.concat(now.languages().stream(), Stream.of(Language.values()))
                .distinct()
                .filter(one -> one != main.get() && form.ticked("language." + one.code()));
        return Stream.concat(main.stream(), others).toList();
    }

    /** Addresses change with the main language, and pages in a language that is taken away are not found any more. */
    private static boolean surprises(List<Language> languages, Settings now) {
        return languages.getFirst() != now.mainLanguage() || !languages.containsAll(now.languages());
    }

    private static @Nullable Portal portal(Form form) {
        String chosen = form.value("portal");
        return Stream.of(Portal.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** What only those who decide nationally may say. */
    record Kind(String region, boolean treats, boolean example) {}

    private static Kind kind(Form form, Here here, Settings now) {
        if (!here.decidesNationally()) {
            return new Kind(now.region(), now.treats(), now.example());
        }
        if (Region.find(form.value("region")).isEmpty()) {
            form.refuse("region", "region");
        }
        return new Kind(form.value("region"), form.ticked("treats"), form.ticked("example"));
    }

    @Override
    public List<String> told(Here here, Settings settings) {
        var told = new ArrayList<String>();
        Lines.add(told, here, "sitedesk.name", settings.name());
        Lines.add(told, here, "sitedesk.short-name", settings.shortName());
        Lines.add(told, here, "sitedesk.tagline", Lines.plain(here, settings.tagline()));
        told.add(here.words().get("sitedesk.languages") + ": "
                + settings.languages().stream()
                        .map(language -> here.words().get("language." + language.code()))
                        .collect(Collectors.joining(", ")));
        Portal portal = settings.portal();
        Lines.add(told, here, "sitedesk.portal", portal == null ? "" : portal.title());
        return told;
    }
}
