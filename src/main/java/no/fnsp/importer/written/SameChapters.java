package no.fnsp.importer.written;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.fnsp.text.Language;

/** The languages of a file must have the same chapters in the same order: that is how they find each other's. */
public final class SameChapters {

    private SameChapters() {}

    /** A chapter by what must be equal in every language, and its line. */
    public record Named(String name, int line) {}

    /** Compares every language with the one the file begins with. */
    public static void check(TextFile file, Map<Language, List<Named>> chapters) {
        if (file.parts().isEmpty()) {
            return;
        }
        LanguagePart main = file.parts().getFirst();
        List<Named> wanted = Objects.requireNonNull(chapters.get(main.language()));
        for (LanguagePart part : file.parts()) {
            List<Named> found = Objects.requireNonNull(chapters.get(part.language()));
            int at = firstDifference(wanted, found);
            if (at < Math.max(wanted.size(), found.size())) {
                file.source()
                        .refuse(
                                at < found.size() ? found.get(at).line() : part.line(),
                                "every language must have the same chapters: number " + (at + 1) + " is "
                                        + name(found, at) + " in " + part.language() + ", but " + name(wanted, at)
                                        + " in " + main.language());
            }
        }
    }

    private static int firstDifference(List<Named> wanted, List<Named> found) {
        int at = 0;
        while (at < wanted.size()
                && at < found.size()
                && wanted.get(at).name().equals(found.get(at).name())) {
            at++;
        }
        return at;
    }

    private static String name(List<Named> chapters, int at) {
        return at < chapters.size() ? chapters.get(at).name() : "missing";
    }
}
