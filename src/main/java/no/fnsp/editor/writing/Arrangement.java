package no.fnsp.editor.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.fnsp.editor.writing.Written.Removed;
import no.fnsp.editor.writing.Written.WrittenChapter;

/**
 * A section of a free text that its writer asks to have moved, taken out, or put back; as a button of the form says it:
 * {@code up:c2}. Never changes.
 *
 * @param key names the fields of the section
 */
record Arrangement(Act act, String key) {

    enum Act {
        UP,
        DOWN,
        REMOVE,
        BACK;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What came of it. @param focus the id of the button where the writer goes on */
    record Arranged(Written written, String focus) {}

    /** Empty for a form that asks for nothing of the kind. */
    static Optional<Arrangement> asked(Map<String, String[]> fields) {
        String[] said = fields.getOrDefault("arrange", new String[] {""})[0].split(":", 2);
        return IntStream.range(0, Act.values().length)
                .mapToObj(i -> Act.values()[i])
                .filter(act -> said.length == 2 && act.key().equals(said[0]))
                .findFirst()
                .map(act -> new Arrangement(act, said[1]));
    }

    /** The form as it is then, its fields named anew in their order. A section that is not there is let be. */
    Arranged of(Written written) {
        var chapters = new ArrayList<>(written.chapters());
        var removed = new ArrayList<>(written.removed());
        int at = act == Act.BACK ? index(removed.stream().map(Removed::chapter).toList()) : index(chapters);
        String focus = at < 0 ? "" : arrange(chapters, removed, at);
        return new Arranged(named(written, chapters, removed), focus);
    }

    private int index(List<WrittenChapter> all) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    private String arrange(List<WrittenChapter> chapters, List<Removed> removed, int at) {
        return switch (act) {
            case UP -> moved(chapters, at, Math.max(0, at - 1));
            case DOWN -> moved(chapters, at, Math.min(chapters.size() - 1, at + 1));
            case REMOVE -> {
                removed.add(new Removed(chapters.remove(at), at));
                yield "r" + (removed.size() - 1) + "-back";
            }
            case BACK -> {
                Removed back = removed.remove(at);
                int place = Math.min(back.place(), chapters.size());
                chapters.add(place, back.chapter());
                yield "c" + place + "-remove";
            }
        };
    }

    /** At either end the button that was pressed is gone, and the other one is near. */
    private String moved(List<WrittenChapter> chapters, int from, int to) {
        Collections.swap(chapters, from, to);
        boolean end = act == Act.UP ? to == 0 : to == chapters.size() - 1;
        return "c" + to + "-" + ((act == Act.UP) == end ? Act.DOWN : Act.UP).key();
    }

    private static Written named(Written written, List<WrittenChapter> chapters, List<Removed> removed) {
        return new Written(
                written.title(),
                written.lead(),
                IntStream.range(0, chapters.size())
                        .mapToObj(i -> chapters.get(i).keyed("c" + i))
                        .toList(),
                IntStream.range(0, removed.size())
                        .mapToObj(i -> new Removed(
                                removed.get(i).chapter().keyed("r" + i),
                                removed.get(i).place()))
                        .toList(),
                written.published());
    }
}
