package no.fnsp.oversight.past;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.fnsp.composing.Query;
import no.fnsp.site.Site;
import no.fnsp.text.Language;

/**
 * A page of a site as somebody wrote it: {@code /behandlinger/hofteprotese}, or the whole address they copied. Never changes.
 *
 * @param path within the site and language
 * @param sted the place's word in the address; empty for none
 */
record Address(Language language, String path, String sted) {

    private static final int LONGEST = 500;
    private static final Pattern STED = Pattern.compile("[?&]sted=([a-z0-9-]+)");

    /** @param language code of the language; empty for what the address says, or else the site's own */
    static Address of(Site site, String written, String language, String sted) {
        String inside = inside(site, written.strip());
        int slash = inside.indexOf('/', 1);
        String first = slash < 0 ? inside.substring(1) : inside.substring(1, slash);
        Optional<Language> prefix = Language.find(first).filter(site.settings().languages()::contains);
        String path = prefix.isEmpty() ? inside : slash < 0 ? "/" : inside.substring(slash);
        Language wanted = Language.find(language)
                .filter(site.settings().languages()::contains)
                .or(() -> prefix)
                .orElse(site.mainLanguage());
        return new Address(wanted, path, sted.isBlank() ? stedIn(written) : sted.strip());
    }

    private static String inside(Site site, String written) {
        String path = written.length() > LONGEST ? "/" : pathOf(written);
        path = path.replaceAll("//+", "/");
        path = path.startsWith("/") ? path : "/" + path;
        boolean based = !site.base().isEmpty() && (path.equals(site.base()) || path.startsWith(site.base() + "/"));
        path = based ? path.substring(site.base().length()) : path;
        path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return path.isEmpty() ? "/" : path;
    }

    private static String pathOf(String written) {
        try {
            String path = URI.create(written).getPath();
            return path == null ? "/" : path;
        } catch (IllegalArgumentException asItStands) {
            return written.replaceAll("[?#].*", "");
        }
    }

    private static String stedIn(String written) {
        var found = STED.matcher(written);
        return found.find() ? found.group(1) : "";
    }

    Query query() {
        return Query.of(Map.of("sted", new String[] {sted}));
    }
}
