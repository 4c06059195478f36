package no.fnsp.search;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.search.Finder.Suggestion;
import no.fnsp.text.Language;
import no.fnsp.words.Understanding.Freedom;
import no.fnsp.words.Understood;

/** What a reader may be about to write: names that begin so; where none does, what would be found. */
final class Suggesting {

    private static final int MOST = 8;

    private Suggesting() {}

    static List<Suggestion> of(OpenIndex open, UUID site, Language reader, String typed, String within) {
        Understood question = open.understanding().of(typed, open.lexicon(), Freedom.NONE);
        var search = new Search(site, null, reader, question, true, Search.Narrowing.within(within), 0, MOST);
        List<Match> beginning = open.index().beginning(search);
        List<Match> found = beginning.isEmpty() ? found(open, search, typed) : beginning;
        return found.stream()
                .sorted(Comparator.comparing(match -> !begins(open, match, question)))
                .map(match -> new Suggestion(
                        match.path(), match.language(), match.kind(), match.title(), begun(open, match, question)))
                .distinct()
                .collect(Collectors.toList());
    }

    private static List<Match> found(OpenIndex open, Search search, String typed) {
        Understood asked = open.understanding().of(typed, open.lexicon(), Freedom.SLIPS);
        return Finder.find(open, search.asking(asked), typed).matches().best();
    }

    /** The first of the names that begins as typed, unless the title does. */
    private static String begun(OpenIndex open, Match match, Understood question) {
        if (begins(open, match.title(), question)) {
            return "";
        }
        return match.names().stream()
                .filter(name -> begins(open, name, question))
                .findFirst()
                .orElse("");
    }

    private static boolean begins(OpenIndex open, Match match, Understood question) {
        return begins(open, match.title(), question)
                || match.names().stream().anyMatch(name -> begins(open, name, question));
    }

    /** Whether every word that is typed is the beginning of a word of this one name. */
    private static boolean begins(OpenIndex open, String name, Understood question) {
        return question.needs().stream()
                .allMatch(need -> open.analysis().tokens(name).stream()
                        .anyMatch(token -> token.word().startsWith(need.word())));
    }
}
