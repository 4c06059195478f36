package no.fnsp.developers;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Writable;
import org.jspecify.annotations.Nullable;

/** An address as somebody pasted it. Never changes. @param host without what a developer's machine adds @param place empty for none */
record Pasted(String host, String path, String place) {

    private static final String LOCAL = ".localhost";

    /** Empty where it cannot be read. */
    static Optional<Pasted> read(String given) {
        try {
            URI address =
                    new URI(given.strip().matches("(?i)https?://.*") ? given.strip() : "https://" + given.strip());
            String host = address.getHost();
            return host == null || !host.contains(".") || !Writable.is(path(address))
                    ? Optional.empty()
                    : Optional.of(new Pasted(bare(host), path(address), place(address.getQuery())));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static String bare(String asked) {
        String host = asked.toLowerCase(Locale.ROOT);
        return host.endsWith(LOCAL) ? host.substring(0, host.length() - LOCAL.length()) : host;
    }

    private static String path(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        return path.isEmpty() ? "/" : path;
    }

    private static String place(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(one -> one.startsWith("sted="))
                        .map(one -> one.substring("sted=".length()))
                        .filter(one -> one.matches("[a-z0-9-]{1,100}"))
                        .findFirst()
                        .orElse("");
    }

    /** The language that the address itself is in. */
    Language language(Site site) {
        String[] folders =
                path.substring(Math.min(path.length(), site.base().length())).split("/", 3);
        return folders.length > 1 ? Language.find(folders[1]).orElse(site.mainLanguage()) : site.mainLanguage();
    }

    /** The last part of the address of a treatment; empty for any other page. */
    Optional<String> treatment() {
        int folder = path.indexOf(EmbeddedTexts.FOLDER);
        String slug = folder < 0 ? "" : path.substring(folder + EmbeddedTexts.FOLDER.length());
        return Optional.of(slug).filter(one -> one.matches("[\\p{Alnum}æøåÆØÅ_-]{1,200}"));
    }
}
