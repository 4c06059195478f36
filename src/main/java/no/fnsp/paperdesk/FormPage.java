package no.fnsp.paperdesk;

import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import no.fnsp.media.AssetFile;
import no.fnsp.media.Item;
import no.fnsp.paper.Genre;
import no.fnsp.paper.Paper;
import org.jspecify.annotations.Nullable;

/**
 * One document, or the form for one that is not there yet. Never changes.
 *
 * @param known null for a new one
 * @param item the file as the media library has it; null before there is one
 * @param file what is wrong with a file that was handed in; null when nothing is
 * @param theirs what somebody else has told since the form was read; null when nobody has
 * @param owner the name of whoever answers for it; empty for nobody known here
 */
public record FormPage(
        DeskFrame frame,
        Here here,
        @Nullable Paper known,
        @Nullable Item item,
        Form form,
        @Nullable String file,
        @Nullable Paper theirs,
        String owner,
        List<Line> history)
        implements DeskPage {

    public FormPage {
        history = List.copyOf(history);
    }

    /** What was told in a period. @param by their name; empty for somebody who is gone */
    record Line(Paper paper, String by) {}

    List<Genre> genres() {
        return List.of(Genre.values());
    }

    List<String> accesses() {
        return List.of("accessible", "partly", "not");
    }

    String action() {
        return here.to(known == null ? "" : "/" + known.id());
    }

    boolean isShown() {
        return known != null && known.isShown(here.now());
    }

    /** Where readers find it. */
    String path() {
        return known == null ? "" : known.path();
    }

    /** The unit is not among those there are: it has closed. */
    boolean hasLostItsUnit() {
        return known != null
                && known.says().unit() != null
                && here.units().stream()
                        .noneMatch(unit -> unit.id().equals(known.says().unit()));
    }

    /** As in {@code brosjyre.pdf, 240 kB}. */
    String told(Item one) {
        AssetFile kept = one.file();
        return kept.name() + ", " + Math.max(1, Math.round(kept.bytes() / 1000.0)) + " kB";
    }

    /** Whether a PDF says that it is tagged, as the key of a message; null where nobody can tell. */
    @Nullable
    String tagged() {
        Boolean tagged = item == null ? null : item.file().tagged();
        return tagged == null ? null : "library.tagged." + tagged;
    }
}
