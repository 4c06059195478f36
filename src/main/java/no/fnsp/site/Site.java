package no.fnsp.site;

import java.util.Optional;
import java.util.UUID;
import no.fnsp.journal.Scope;
import no.fnsp.text.Language;

/**
 * A site, the tenant, as it was at one instant. Never changes.
 *
 * @param key the stable name of the site, its main domain at birth
 * @param host the main host it answers to
 * @param base {@code ""}, or for a site inside a site the path it lives under, {@code "/barn"}
 */
public record Site(UUID id, String key, String host, String base, Settings settings) {

    /** The key of the national base: a site like any other, whose texts the others share. */
    public static final String NATIONAL_BASE = "fellesinnhold.fnsp.nhn.no";

    public boolean isNationalBase() {
        return key.equals(NATIONAL_BASE);
    }

    public Language mainLanguage() {
        return settings.mainLanguage();
    }

    public Portal portal() {
        return Optional.ofNullable(settings.portal()).orElseGet(() -> Portal.of(settings.region(), settings.treats()));
    }

    public Scope scope() {
        return scope(id);
    }

    public static Scope scope(UUID site) {
        return Scope.of("site", site);
    }

    /** The same site with all its addresses under another path, as in a preview. */
    public Site under(String path) {
        return new Site(id, key, host, path, settings);
    }

    /** The same site that says something else of itself. */
    public Site saying(Settings others) {
        return new Site(id, key, host, base, others);
    }

    /** What every whole address on its host begins with, as everybody but a developer reaches it. */
    public String origin() {
        return "https://" + host;
    }

    /** The whole address of a path on this site in its main language. */
    public String publicAddress(String path) {
        return publicAddress(mainLanguage(), path);
    }

    /** The whole address of a path on this site in a language. */
    public String publicAddress(Language language, String path) {
        return origin() + address(language, path);
    }

    /** The address of a path on this site in a language, from the root of the host. */
    public String address(Language language, String path) {
        String prefix = language == mainLanguage() ? "" : "/" + language.code();
        String address = base + prefix + (path.equals("/") ? "" : path);
        return address.isEmpty() ? "/" : address;
    }
}
