package no.fnsp.importer.written;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Line;
import no.fnsp.importer.source.Refusal;
import no.fnsp.importer.source.Source;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text file taken apart: the header, and a part per language.
 *
 * @param header null when it was refused
 */
public record TextFile(Source source, @Nullable Fields header, List<LanguagePart> parts) {

    private static final Pattern PART = Pattern.compile("===\\s*([^\\s=]+)\\s*");

    public TextFile {
        parts = List.copyOf(parts);
    }

    public static TextFile read(Source source) {
        List<Line> lines = source.lines();
        int begins = first(lines, 0, line -> !line.isBlank());
        if (begins == lines.size()) {
            source.refuse(1, "the file is empty");
            return new TextFile(source, null, List.of());
        }
        if (!isFence(lines.get(begins))) {
            // A page whose header would say nothing needs none.
            return new TextFile(source, header(source, List.of()), parts(source, lines.subList(begins, lines.size())));
        }
        int ends = first(lines, begins + 1, TextFile::isFence);
        if (ends == lines.size()) {
            source.refuse(begins + 1, "the header that begins here has no line --- at its end");
            return new TextFile(source, null, List.of());
        }
        return new TextFile(
                source,
                header(source, lines.subList(begins + 1, ends)),
                parts(source, lines.subList(ends + 1, lines.size())));
    }

    /** Reads every part; the languages come in their usual order. */
    public <T> Map<Language, T> each(Function<LanguagePart, T> read) {
        var all = new EnumMap<Language, T>(Language.class);
        parts.forEach(part -> all.put(part.language(), read.apply(part)));
        return Collections.unmodifiableMap(all);
    }

    private static @Nullable Fields header(Source source, List<Line> lines) {
        Optional<Fields> fields = Fields.read(source, lines);
        return fields.orElse(null);
    }

    private static List<LanguagePart> parts(Source source, List<Line> lines) {
        var parts = new ArrayList<LanguagePart>();
        int at = first(lines, 0, line -> !line.isBlank());
        if (at == lines.size() || !isPartLine(lines.get(at))) {
            int line = at == lines.size() ? 0 : lines.get(at).number();
            source.refuse(line, "here must stand a line such as === nb, before the words in that language");
            return parts;
        }
        while (at < lines.size()) {
            int ends = first(lines, at + 1, TextFile::isPartLine);
            part(source, lines.get(at), lines.subList(at + 1, ends), parts);
            at = ends;
        }
        return parts;
    }

    private static void part(Source source, Line opening, List<Line> lines, List<LanguagePart> parts) {
        var match = PART.matcher(opening.words());
        String code =
                match.matches() ? match.group(1) : opening.words().substring(3).strip();
        Optional<Language> language = Language.find(code);
        if (language.isEmpty()) {
            source.refuse(
                    opening.number(),
                    "there is no language " + Refusal.quoted(code) + " here; write === and nb, nn, se, smj, sma or en");
        } else if (parts.stream().anyMatch(part -> part.language() == language.get())) {
            source.refuse(opening.number(), "the language " + code + " has a part already");
        } else {
            parts.add(new LanguagePart(language.get(), opening.number(), lines));
        }
    }

    private static boolean isFence(Line line) {
        return line.words().stripTrailing().equals("---");
    }

    private static boolean isPartLine(Line line) {
        return line.words().startsWith("===");
    }

    private static int first(List<Line> lines, int from, Predicate<Line> wanted) {
        int at = from;
        while (at < lines.size() && !wanted.test(lines.get(at))) {
            at++;
        }
        return at;
    }
}
