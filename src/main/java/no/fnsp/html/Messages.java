package no.fnsp.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.fnsp.text.Language;

/**
 * The interface texts for readers of one language. Never changes.
 * A Sámi text that no speaker has accepted is not shown: the reader gets the bokmål text, marked as bokmål.
 */
public final class Messages {

    /** Lists, in a language's own file, the keys that no speaker has accepted yet. */
    static final String UNACCEPTED = "unaccepted";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private static final Map<Language, Messages> ALL = load();

    private static final Map<Language, Messages> DESK = loadDesk();

    private final Language language;
    private final Map<String, String> patterns;
    private final Locale locale;
    private final DateTimeFormatter dates;

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
        this.locale = Locale.of(language.code());
        this.dates = DateTimeFormatter.ofPattern(language == Language.EN ? "d MMMM uuuu" : "d. MMMM uuuu", locale);
    }

    /** The texts for a reader of this language. */
    public static Messages of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The texts for somebody at the desk: bokmål, nynorsk or English, and bokmål for whoever reads another language. */
    public static Messages desk(Language language) {
        return DESK.getOrDefault(language, Objects.requireNonNull(DESK.get(Language.NB)));
    }

    /** The language that the texts are really in: bokmål for a language whose texts are not all accepted. */
    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** @throws IllegalArgumentException for a key no language has */
    public String get(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key);
        }
        return pattern;
    }

    /** The text with {@code {0}}, {@code {1}} … filled in. */
    public String get(String key, Object... values) {
        return PLACEHOLDER.matcher(get(key)).replaceAll(found -> {
            int place = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(place < values.length ? values[place].toString() : found.group());
        });
    }

    /** As in {@code 2. mars 2026}. */
    public String date(LocalDate date) {
        return dates.format(date);
    }

    /** As in {@code mandag–fredag}, or one day alone. */
    public String days(DayOfWeek first, DayOfWeek last) {
        return first == last ? day(first) : day(first) + "–" + day(last);
    }

    private String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    private static Map<Language, Messages> load() {
        var all = new EnumMap<Language, Messages>(Language.class);
        for (Language written : new Language[] {Language.NB, Language.NN, Language.EN}) {
            all.put(written, new Messages(written, read(written)));
        }
        for (Language sami : new Language[] {Language.SE, Language.SMJ, Language.SMA}) {
            all.put(sami, sami(sami, read(Language.NB)));
        }
        return all;
    }

    /** What readers are told, and what each room of the desk says beside it. */
    private static Map<Language, Messages> loadDesk() {
        var all = new EnumMap<Language, Messages>(Language.class);
        for (Language written : new Language[] {Language.NB, Language.NN, Language.EN}) {
            var texts = new HashMap<>(read(written));
            texts.putAll(DeskTexts.read(written));
            all.put(written, new Messages(written, texts));
        }
        return all;
    }

    private static Messages sami(Language sami, Map<String, String> bokmal) {
        var own = sami == Language.SE ? accepted(read(sami)) : Map.<String, String>of();
        // A mixture is announced as bokmål, so one language is used: the Sámi texts, once they are all accepted.
        return own.keySet().containsAll(bokmal.keySet()) ? new Messages(sami, own) : new Messages(Language.NB, bokmal);
    }

    /** The texts a speaker has accepted. */
    static Map<String, String> accepted(Map<String, String> read) {
        var accepted = new HashMap<>(read);
        String unaccepted = accepted.remove(UNACCEPTED);
        if (unaccepted != null) {
            accepted.keySet().removeAll(Arrays.asList(unaccepted.strip().split("[,\\s]+")));
        }
        return accepted;
    }

    /** One language's file as it stands. */
    static Map<String, String> read(Language language) {
        String file = "/messages/" + language.code() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + file);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> read(InputStream in) throws IOException {
        var properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        var texts = new HashMap<String, String>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
