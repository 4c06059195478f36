package no.fnsp.editor.preview;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;
import no.fnsp.html.Link;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its readers will see it, in a frame from the previews' own origin. Never changes.
 *
 * @param address what the frame shows; null when the text has no address on the chosen site
 * @param shared a link that can be given to anybody; null until it is asked for
 * @param sites where it can be shown
 * @param places the places a reader can pick
 */
public record PreviewPage(
        DeskFrame frame,
        Piece piece,
        Language language,
        Choice choice,
        @Nullable String address,
        @Nullable String shared,
        List<Link> sites,
        List<Link> places)
        implements DeskPage {

    public PreviewPage {
        sites = List.copyOf(sites);
        places = List.copyOf(places);
    }

    /**
     * How it is shown.
     *
     * @param as key of the site
     * @param place slug of the place; empty for none
     * @param on the day, as {@code 2026-03-12}; empty for now
     * @param width of the frame: {@code wide}, {@code tablet} or {@code phone}
     */
    public record Choice(String lane, String as, String place, String on, String width) {

        static final List<String> WIDTHS = List.of("wide", "tablet", "phone");

        public Choice {
            width = WIDTHS.contains(width) ? width : WIDTHS.getFirst();
        }
    }

    List<String> widths() {
        return Choice.WIDTHS;
    }

    boolean mayShare() {
        return Sharing.isAllowed(piece);
    }

    String to(String rest) {
        return piece.to(language, rest);
    }
}
