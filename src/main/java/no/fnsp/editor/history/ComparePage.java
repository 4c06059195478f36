package no.fnsp.editor.history;

import java.util.List;
import no.fnsp.comparison.Told;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;
import no.fnsp.text.Language;

/**
 * Two versions of a text beside each other. Never changes.
 *
 * @param older what is compared with, whichever of the two is older
 * @param shown as words, or as the two pages a reader would see
 */
public record ComparePage(
        DeskFrame frame, Piece piece, Language language, ToldVersion older, ToldVersion newer, Shown shown)
        implements DeskPage {

    public sealed interface Shown {

        /** @param parts none when the two say the same */
        record AsText(List<Told> parts) implements Shown {
            public AsText {
                parts = List.copyOf(parts);
            }
        }

        /** The addresses of the two; none when the text stands nowhere on its site. */
        record AsPages(List<String> addresses) implements Shown {
            public AsPages {
                addresses = List.copyOf(addresses);
            }
        }
    }

    String to(String as) {
        return piece.to(language, "/versions/compare?a=" + older.id() + "&b=" + newer.id() + "&as=" + as);
    }

    boolean isText() {
        return shown instanceof Shown.AsText;
    }

    boolean isSame() {
        return shown instanceof Shown.AsText text && text.parts().stream().allMatch(Told::same);
    }

    List<Told> parts() {
        return shown instanceof Shown.AsText text ? text.parts() : List.of();
    }

    List<String> addresses() {
        return shown instanceof Shown.AsPages pages ? pages.addresses() : List.of();
    }
}
