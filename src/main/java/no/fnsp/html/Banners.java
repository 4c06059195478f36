package no.fnsp.html;

import org.jspecify.annotations.Nullable;

/**
 * Lines above the page that say what kind of page this is. Never changes.
 *
 * @param general the page is the national text as such, not what one hospital says
 * @param example the content is made up, for showing and trying the software
 * @param preview a draft stands where what is published would stand
 * @param past the instant the page is as it was at, in words; null for now
 */
public record Banners(
        boolean general,
        boolean example,
        boolean preview,
        @Nullable String past) {

    public Banners(boolean general, boolean example, boolean preview) {
        this(general, example, preview, null);
    }

    public Banners(boolean general, boolean example) {
        this(general, example, false);
    }

    public static final Banners NONE = new Banners(false, false, false);
}
