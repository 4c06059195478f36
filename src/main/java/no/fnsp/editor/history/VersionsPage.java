package no.fnsp.editor.history;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.content.Draft;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.editor.Piece;
import no.fnsp.identity.Right;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything a text has said in one language, the newest first. Never changes.
 *
 * @param more whether there are older ones that are not listed
 * @param read the revision of the draft in each lane, for whoever restores on top of it
 * @param unnamed a name that was not given, and to which version; null when nothing is wrong
 */
public record VersionsPage(
        DeskFrame frame,
        Piece piece,
        Language language,
        List<ToldVersion> versions,
        boolean more,
        Map<Draft.Lane, Integer> read,
        @Nullable Unnamed unnamed)
        implements DeskPage {

    public VersionsPage {
        versions = List.copyOf(versions);
        read = Map.copyOf(read);
    }

    /** @param trouble why, in words */
    public record Unnamed(UUID version, String name, String trouble) {}

    String to(String rest) {
        return piece.to(language, rest);
    }

    boolean mayEdit() {
        return piece.may(Right.EDIT);
    }

    int read(ToldVersion version) {
        return read.getOrDefault(version.lane(), 0);
    }

    boolean isUnnamed(ToldVersion version) {
        return unnamed != null && unnamed.version().equals(version.id());
    }

    String name(ToldVersion version) {
        return unnamed != null && isUnnamed(version) ? unnamed.name() : version.name();
    }

    /** What the oldest of two is compared with when nobody has chosen: what readers see, else the one before. */
    boolean isFirstChoice(ToldVersion version) {
        return versions.stream()
                .filter(ToldVersion::shown)
                .findFirst()
                .map(version::equals)
                .orElse(versions.size() > 1 && versions.get(1).equals(version));
    }
}
