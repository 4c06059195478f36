package no.fnsp.importer.written;

import java.util.regex.Pattern;
import no.fnsp.importer.source.Line;
import no.fnsp.importer.source.Refusal;
import no.fnsp.importer.source.Source;
import no.fnsp.text.Role;

/**
 * The line a chapter begins with: {@code ## role: Own heading {optional}}. Never changes.
 *
 * @param words what stands after the role
 */
public record Heading(Role role, String words, boolean optional, int line) {

    private static final Pattern WRITTEN = Pattern.compile("##\\s+([^:{\\s]+)\\s*(?::(.*))?");
    private static final String OPTIONAL = "{optional}";

    public static Heading read(Source source, Line line) {
        String written = line.words().stripTrailing();
        boolean optional = written.endsWith(OPTIONAL);
        if (optional) {
            written = written.substring(0, written.length() - OPTIONAL.length()).stripTrailing();
        }
        var match = WRITTEN.matcher(written);
        if (!match.matches()) {
            source.refuse(
                    line.number(), "a chapter begins with ## and its role, as in ## before or ## section: Heading");
            return new Heading(Role.SECTION, "?", optional, line.number());
        }
        Role role = Role.find(match.group(1)).orElseGet(() -> unknown(source, line, match.group(1)));
        String words = match.group(2) == null ? "" : match.group(2).strip();
        return new Heading(role, plain(source, line, words), optional, line.number());
    }

    private static Role unknown(Source source, Line line, String role) {
        source.refuse(
                line.number(),
                "there is no chapter role " + Refusal.quoted(role) + "; write one that docs/example-files.md names");
        return Role.SECTION;
    }

    /** A title or a heading: words alone. */
    static String plain(Source source, Line line, String words) {
        if (words.contains("{") || words.contains("](")) {
            source.refuse(line.number(), "a title or heading is plain words; only a chapter's may end in {optional}");
        }
        Inline.refuseHtml(source, line.number(), words);
        return words;
    }
}
