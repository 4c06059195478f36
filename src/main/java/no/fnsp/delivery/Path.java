package no.fnsp.delivery;

import no.fnsp.site.Site;
import no.fnsp.text.Language;

/**
 * An address taken apart: the language its prefix names, and the rest.
 *
 * @param canonical whether this is the one way to write the address; others lead to it
 */
record Path(Language language, String rest, boolean canonical) {

    /** @param address the path of the request, decoded, with the site's base still on it */
    static Path of(Site site, String address) {
        String inside = address.substring(site.base().length());
        // A path that began with two slashes would, in a redirect, name another host.
        String single = inside.replaceAll("//+", "/");
        String path = single.isEmpty() ? "/" : single;
        boolean canonical = path.length() == 1
                ? inside.equals("/") || !site.base().isEmpty()
                : single.equals(inside) && !path.endsWith("/");
        path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        int slash = path.indexOf('/', 1);
        String first = slash < 0 ? path.substring(1) : path.substring(1, slash);
        var prefix = Language.find(first).filter(site.settings().languages()::contains);
        if (prefix.isEmpty()) {
            return new Path(site.mainLanguage(), path, canonical);
        }
        String rest = slash < 0 ? "/" : path.substring(slash);
        return new Path(prefix.get(), rest, canonical && prefix.get() != site.mainLanguage());
    }
}
