package no.fnsp.html;

/**
 * Lines above the page that say what kind of page this is. Never changes.
 *
 * @param general the page is the national text as such, not what one hospital says
 * @param example the content is made up, for showing and trying the software
 * @param preview a draft stands where what is published would stand
 */
public record Banners(boolean general, boolean example, boolean preview) {

    public Banners(boolean general, boolean example) {
        this(general, example, false);
    }

    public static final Banners NONE = new Banners(false, false, false);
}
