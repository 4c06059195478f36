package no.fnsp.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.fnsp.text.Language;
import no.fnsp.words.Understanding.Freedom;
import no.fnsp.words.Understood;
import org.springframework.stereotype.Component;

/** Answers readers' questions, whichever index there is. Before there is one it finds nothing. */
@Component
public class Finder {

    public static final int PER_PAGE = 10;

    private static final int LAST_PAGE = 50;
    private static final int BESIDE = 5;

    private final Indexes indexes;

    public Finder(Indexes indexes) {
        this.indexes = indexes;
    }

    /** Whether there is an index to ask, and it answers. */
    public boolean isReady() {
        return indexes.current().filter(open -> open.index().answers()).isPresent();
    }

    public Results find(Question question) {
        return asking(open -> find(open, question), Results.NONE);
    }

    /** An index that is replaced while it is asked has not answered: its successor is asked. */
    private <T> T asking(Function<OpenIndex, T> what, T none) {
        Optional<OpenIndex> open = indexes.current();
        while (open.isPresent()) {
            try {
                return what.apply(open.get());
            } catch (Replaced replaced) {
                Optional<OpenIndex> next = indexes.current();
                if (next.equals(open)) {
                    throw replaced;
                }
                open = next;
            } catch (Away told) { // by isReady
                return none;
            }
        }
        return none;
    }

    private static Results find(OpenIndex open, Question question) {
        Understood asked = open.understanding().of(question.words(), open.lexicon(), Freedom.SLIPS);
        if (asked.isEmpty()) {
            return Results.NONE;
        }
        int skip = (Math.min(question.page(), LAST_PAGE) - 1) * PER_PAGE;
        var own = new Search(
                question.site(), null, question.reader(), asked, false, question.narrowing(), skip, PER_PAGE);
        Found found = find(open, own, question.words());
        Search besides = new Search(
                question.site(),
                question.site(),
                question.reader(),
                found.search().question(),
                found.search().all(),
                Search.Narrowing.NONE,
                0,
                BESIDE);
        Matches national = question.base() == null
                        || question.page() > 1
                        || !question.narrowing().isEmpty()
                ? Matches.NONE
                : open.index().find(besides.on(question.base()));
        return Shown.of(open.analysis(), found.search().question(), found.matches(), national);
    }

    /** What was found, and with which search. */
    record Found(Search search, Matches matches) {}

    /** When nothing is found with words that stand on no page taken for slips, a part of a word will do. */
    static Found find(OpenIndex open, Search asked, String words) {
        Search search = asked;
        Matches matches = open.index().find(search);
        if (matches.total() == 0) {
            search = search.asking(open.understanding().of(words, open.lexicon(), Freedom.PARTS));
            matches = open.index().find(search);
        }
        return new Found(search, matches);
    }

    /** Those of some that are an answer to what is asked, compared as names are: {@code ny hofte} for {@code nye hofter}. */
    public List<Promoted> promoted(String words, List<Promoted> some) {
        return indexes.current()
                .map(open -> {
                    List<String> asked = open.analysis().names(words);
                    return some.stream()
                            .filter(one -> one.asked().stream()
                                    .flatMap(name -> open.analysis().names(name).stream())
                                    .anyMatch(asked::contains))
                            .toList();
                })
                .orElse(List.of());
    }

    /** A page whose name begins as written. @param called the name that does, when it is not the title */
    public record Suggestion(String path, Language language, String kind, String title, String called) {}

    /** What readers are shown while they type, the likeliest first. @param within a folder of the site; empty for the whole */
    public List<Suggestion> suggest(UUID site, Language reader, String typed, String within) {
        return asking(open -> Suggesting.of(open, site, reader, typed, within), List.of());
    }
}
