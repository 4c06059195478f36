package no.fnsp.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.fnsp.text.Language;
import no.fnsp.words.Excerpt;
import no.fnsp.words.Understanding.Freedom;
import no.fnsp.words.Understood;
import org.springframework.stereotype.Component;

/** Answers readers' questions, whichever index there is. Before there is one it finds nothing. */
@Component
public class Finder {

    public static final int PER_PAGE = 10;

    private static final int LAST_PAGE = 50;
    private static final int BESIDE = 5;

    /** How much more a national page must be worth to stand before the site's own. */
    private static final float CLEARLY = 1.5f;

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
        return shown(open, found, national);
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

    private static Results shown(OpenIndex open, Found found, Matches national) {
        Understood question = found.search().question();
        var excerpt = new Excerpt(open.analysis(), question);
        Matches own = found.matches();
        boolean ownNamed = own.best().stream().anyMatch(match -> isNamed(open, match, question));
        boolean nationalNamed = national.best().stream().anyMatch(match -> isNamed(open, match, question));
        return new Results(
                own.best().stream()
                        .map(match -> hit(open, match, question, excerpt))
                        .toList(),
                own.total(),
                national.best().stream()
                        .map(match -> hit(open, match, question, excerpt))
                        .toList(),
                own.total() == 0 || (!ownNamed && (nationalNamed || isClearlyBetter(national, own))),
                corrected(open, question, own, national),
                own.kinds(),
                own.places(),
                own.specialities());
    }

    /** Both are asked the same of one index, so that what they are worth can be compared. */
    private static boolean isClearlyBetter(Matches one, Matches other) {
        return !one.best().isEmpty()
                && !other.best().isEmpty()
                && one.best().getFirst().score()
                        > CLEARLY * other.best().getFirst().score();
    }

    /** What was looked for besides, as the pages write it. */
    private static List<String> corrected(OpenIndex open, Understood question, Matches own, Matches national) {
        return question.corrected().stream()
                .flatMap(stem -> Stream.concat(own.best().stream(), national.best().stream())
                        .flatMap(match -> written(open, match, stem))
                        .limit(1))
                .toList();
    }

    private static Stream<String> written(OpenIndex open, Match match, String stem) {
        String all = String.join("\n", match.title(), String.join("\n", match.names()), match.lead(), match.body());
        return open.analysis().tokens(all).stream()
                .filter(token -> token.meaning().stem().equals(stem)
                        || token.meaning().canonical().equals(stem))
                .map(token -> all.substring(token.start(), token.end()).toLowerCase(Locale.ROOT));
    }

    private static boolean isNamed(OpenIndex open, Match match, Understood question) {
        return isName(open, match.title(), question)
                || match.names().stream().anyMatch(name -> isName(open, name, question));
    }

    private static boolean isName(OpenIndex open, String name, Understood question) {
        return open.analysis().names(name).stream().anyMatch(question.names()::contains);
    }

    private static Hit hit(OpenIndex open, Match match, Understood question, Excerpt excerpt) {
        List<Excerpt.Span> title = excerpt.whole(match.title());
        List<Excerpt.Span> lead = excerpt.best(match.lead());
        boolean said = lead.stream().anyMatch(Excerpt.Span::marked);
        List<Excerpt.Span> body = said ? lead : excerpt.best(match.body());
        boolean saidThere = body.stream().anyMatch(Excerpt.Span::marked);
        return new Hit(
                match.site(),
                match.path(),
                match.language(),
                match.kind(),
                title,
                saidThere || match.lead().isEmpty() ? body : lead,
                called(open, match, question));
    }

    private static String called(OpenIndex open, Match match, Understood question) {
        return match.names().stream()
                .filter(name -> isName(open, name, question))
                .filter(name -> !name.equalsIgnoreCase(match.title()))
                .findFirst()
                .orElse("");
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
