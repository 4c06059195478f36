package no.fnsp.html;

import java.util.List;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What browsers and search engines are told. Never changes.
 *
 * @param title the whole title, the site's name included
 * @param canonical the full address of the page that should be found, or null
 * @param jsonLd each one JSON text, as it is; it is made safe where it is written
 * @param proofs what search engines know by that the site is ours
 * @param feed what is new in the list that the page is, or null
 */
public record Head(
        String title,
        String description,
        @Nullable String canonical,
        List<Alternate> alternates,
        boolean indexed,
        List<String> jsonLd,
        List<Proof> proofs,
        @Nullable Feed feed) {

    public Head {
        alternates = List.copyOf(alternates);
        jsonLd = List.copyOf(jsonLd);
        proofs = List.copyOf(proofs);
    }

    public Head(
            String title,
            String description,
            @Nullable String canonical,
            List<Alternate> alternates,
            boolean indexed,
            List<String> jsonLd,
            List<Proof> proofs) {
        this(title, description, canonical, alternates, indexed, jsonLd, proofs, null);
    }

    public Head(
            String title,
            String description,
            @Nullable String canonical,
            List<Alternate> alternates,
            boolean indexed,
            List<String> jsonLd) {
        this(title, description, canonical, alternates, indexed, jsonLd, List.of());
    }

    /** A page that search engines shall leave alone. */
    public static Head hidden(String title) {
        return new Head(title, "", null, List.of(), false, List.of());
    }

    public String robots() {
        return indexed ? "index,follow" : "noindex";
    }

    /** A feed of what is new, as Atom. */
    public record Feed(String title, String href) {}

    /** A meta element. */
    public record Proof(String name, String content) {}

    /** The same page in another language; the address is full. */
    public record Alternate(Language language, String href) {}
}
