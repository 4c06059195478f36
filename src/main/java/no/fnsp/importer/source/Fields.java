package no.fnsp.importer.source;

import static no.fnsp.importer.source.Refusal.quoted;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The entries of a YAML mapping, asked for one by one. Whatever is wrong with one is refused at its line and something
 * harmless comes back, so that reading goes on; {@link #nothingElse} refuses what nobody asked for.
 */
public final class Fields {

    private final Entries entries;

    Fields(Entries entries) {
        this.entries = entries;
    }

    /** Reads lines of YAML. Empty, and refused, when they are not a mapping. */
    public static Optional<Fields> read(Source source, List<Line> lines) {
        return ReadYaml.fields(source, lines);
    }

    public int line() {
        return entries.line();
    }

    public void refuse(String key, String reason) {
        entries.refuse(key, reason);
    }

    public boolean has(String key) {
        return entries.keys().contains(key);
    }

    /** The words of an entry; empty when there are none. */
    public String text(String key) {
        return switch (entries.value(key)) {
            case null -> "";
            case ScalarNode scalar -> scalar.getValue().strip();
            default -> refused(key, "must be words, not a list or a mapping", "");
        };
    }

    /** The words of an entry that must be there. */
    public String needed(String key) {
        return entries.isWritten(key) ? text(key) : refused(key, "is missing", "");
    }

    /** Words of a certain shape, or empty. */
    public String text(String key, Shape shape) {
        String words = text(key);
        return words.isEmpty() ? "" : checked(key, words, shape);
    }

    public String needed(String key, Shape shape) {
        return entries.isWritten(key) ? text(key, shape) : needed(key);
    }

    /** One of certain words; {@code otherwise} when nothing is written. */
    public <T> T choice(String key, Map<String, T> choices, T otherwise) {
        String words = text(key);
        T chosen = choices.get(words);
        if (words.isEmpty() || chosen != null) {
            return chosen == null ? otherwise : chosen;
        }
        return refused(key, "is " + quoted(words) + "; write " + String.join(", ", choices.keySet()), otherwise);
    }

    /** One of certain words, which must be there; {@code harmless} comes back when they are not. */
    public <T> T neededChoice(String key, Map<String, T> choices, T harmless) {
        return entries.isWritten(key)
                ? choice(key, choices, harmless)
                : refused(key, "is missing; write " + String.join(", ", choices.keySet()), harmless);
    }

    /** A date as 2026-03-02, or null. */
    public @Nullable LocalDate date(String key) {
        String words = text(key, Shape.DATE);
        try {
            return Shape.DATE.fits(words) ? LocalDate.parse(words) : null;
        } catch (DateTimeParseException noSuchDay) {
            refuse(key, quoted(key) + " is " + quoted(words) + "; write " + Shape.DATE.rule());
            return null;
        }
    }

    /** A list of words, as {@code [a, b]}. */
    public List<String> list(String key) {
        var words = new ArrayList<String>();
        for (Node item : entries.items(key)) {
            if (item instanceof ScalarNode scalar && !Entries.isNothing(scalar)) {
                words.add(scalar.getValue().strip());
            } else {
                entries.refuse(item, "everything in the list " + quoted(key) + " must be words");
            }
        }
        return List.copyOf(words);
    }

    public List<String> list(String key, Shape shape) {
        List<String> words = list(key);
        words.forEach(one -> checked(key, one, shape));
        return words;
    }

    /** A mapping inside this one. */
    public Optional<Fields> inner(String key) {
        return switch (entries.value(key)) {
            case null -> Optional.empty();
            case MappingNode mapping -> Optional.of(new Fields(entries.inside(mapping)));
            default -> refused(key, "must be a mapping, as { key: value }", Optional.empty());
        };
    }

    /** A list of mappings inside this one. */
    public List<Fields> each(String key) {
        var all = new ArrayList<Fields>();
        for (Node item : entries.items(key)) {
            if (item instanceof MappingNode mapping) {
                all.add(new Fields(entries.inside(mapping)));
            } else {
                entries.refuse(item, "everything in " + quoted(key) + " must be a mapping, as { key: value }");
            }
        }
        return List.copyOf(all);
    }

    /** Words in languages, as {@code { nb: …, nn: … }}; none when there are none. */
    public Words words(String key) {
        return inner(key).map(Fields::byLanguage).orElse(Words.NONE);
    }

    public Words neededWords(String key) {
        Words words = words(key);
        return words.isEmpty() && !entries.isWritten(key) ? refused(key, "is missing; write { nb: … }", words) : words;
    }

    private Words byLanguage() {
        var words = new EnumMap<Language, String>(Language.class);
        for (String code : entries.keys()) {
            String said = needed(code);
            Language.find(code).ifPresentOrElse(language -> words.put(language, said), () -> noLanguage(code, code));
        }
        return new Words(words);
    }

    /** A list of languages, each once. */
    public List<Language> languages(String key) {
        var languages = new ArrayList<Language>();
        for (String code : list(key)) {
            Language.find(code).ifPresentOrElse(languages::add, () -> noLanguage(key, code));
        }
        if (languages.stream().distinct().count() < languages.size()) {
            refused(key, "names a language twice", "");
        }
        return List.copyOf(languages);
    }

    private void noLanguage(String key, String code) {
        refuse(key, "there is no language " + quoted(code) + " here; write nb, nn, se, smj, sma or en");
    }

    /** Refuses every entry that was not asked for. */
    public void nothingElse() {
        entries.refuseUnasked();
    }

    private String checked(String key, String words, Shape shape) {
        return shape.fits(words) ? words : refused(key, "is " + quoted(words) + "; write " + shape.rule(), words);
    }

    private <T> T refused(String key, String reason, T harmless) {
        refuse(key, quoted(key) + " " + reason);
        return harmless;
    }
}
