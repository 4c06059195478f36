package no.fnsp.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.fnsp.words.Analysis;
import no.fnsp.words.Token;

/** What a page is looked up by, as our own analysis has it: the same in every engine. */
public final class LookedUp {

    /** Before a part of a compound, so that it is worth less than the word itself. */
    public static final char PART = '~';

    /** Between texts of the same field, so that no phrase goes across. */
    public static final int GAP = 50;

    private static final int LONGEST_NAME = 1000;

    private LookedUp() {}

    /** A word in each of its forms, and the parts of a compound: all at one place. */
    public static Set<String> forms(Token token) {
        var forms = new LinkedHashSet<String>();
        forms.add(token.meaning().canonical());
        forms.add(token.meaning().stem());
        token.meaning().parts().forEach(part -> forms.add(PART + part));
        return forms;
    }

    public static List<String> texts(Entry entry, Part part) {
        return switch (part) {
            case TITLE -> List.of(entry.title());
            case NAMES -> entry.names();
            case FOREIGN -> entry.foreign();
            case HEADING -> entry.headings();
            case LEAD -> List.of(entry.lead());
            case BODY -> List.of(entry.body(), String.join(". ", entry.places().values()));
        };
    }

    /** What it is called in its own language. */
    public static List<String> called(Entry entry) {
        return Stream.concat(Stream.of(entry.title()), entry.names().stream()).toList();
    }

    /** Every name as one word, with nothing between its words. */
    public static Set<String> wholeNames(Entry entry, Analysis analysis) {
        var names = new LinkedHashSet<String>();
        var all = new ArrayList<>(called(entry));
        all.addAll(entry.foreign());
        all.forEach(name -> names.addAll(analysis.names(name)));
        names.removeIf(name -> name.length() >= LONGEST_NAME);
        return names;
    }
}
