package no.fnsp.sitedesk;

import java.nio.charset.StandardCharsets;
import no.fnsp.placement.Signpost;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.springframework.web.util.UriUtils;

/** Addresses as people write and paste them, made into the one way that they are kept. */
final class Paths {

    private Paths() {}

    /** Decoded once, small letters, one slash at a time and none at the end. */
    static String plain(String written) {
        String path = Signpost.plain(decoded(written)).replaceAll("/{2,}", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String decoded(String written) {
        try {
            return UriUtils.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbage) {
            return written;
        }
    }

    /** Of a site inside the site of its host. */
    static String withoutBase(Site site, String path) {
        boolean inside = !site.base().isEmpty() && (path + "/").startsWith(site.base() + "/");
        return inside ? orRoot(path.substring(site.base().length())) : path;
    }

    static String withoutLanguage(Site site, String path) {
        int slash = path.indexOf('/', 1);
        String first = slash < 0 ? path.substring(1) : path.substring(1, slash);
        boolean language = Language.find(first)
                .filter(site.settings().languages()::contains)
                .isPresent();
        return language ? orRoot(slash < 0 ? "" : path.substring(slash)) : path;
    }

    private static String orRoot(String path) {
        return path.isEmpty() ? "/" : path;
    }
}
