package no.fnsp.developers;

import java.time.LocalDate;
import java.util.List;
import no.fnsp.html.Banners;
import no.fnsp.html.Foot;
import no.fnsp.html.Footer;
import no.fnsp.html.Frame;
import no.fnsp.html.Head;
import no.fnsp.html.Header;
import no.fnsp.html.Link;
import no.fnsp.html.Page;
import no.fnsp.page.TreatmentPage;
import org.jspecify.annotations.Nullable;

/**
 * A hospital's text as it stands inside somebody else's page: with the hospital's warnings and notices, and always with whose it is.
 * Never changes.
 *
 * @param whole the page on the hospital's own site; its label is the name of the site
 */
public record EmbeddedPage(Frame frame, TreatmentPage text, Link whole) implements Page {

    /** The text of a page, without what stands around it on the hospital's own site. */
    static EmbeddedPage of(TreatmentPage page, Link whole) {
        Frame own = page.frame();
        return new EmbeddedPage(
                new Frame(
                        own.language(),
                        own.words(),
                        own.build(),
                        own.site(),
                        Head.hidden(page.title().words() + " – " + whole.label()),
                        Header.NONE,
                        List.of(),
                        own.notices(),
                        new Banners(own.banners().general(), own.banners().example()),
                        Footer.NONE,
                        own.links(),
                        own.embeds(),
                        Foot.NONE),
                page,
                whole);
    }

    @Nullable
    LocalDate newer() {
        return text.newer();
    }
}
