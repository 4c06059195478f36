package no.fnsp.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.fnsp.words.Analysis;
import no.fnsp.words.Excerpt;
import no.fnsp.words.Understood;

/** What was found, as readers are shown it: marked where it says what they asked for, the likelier of two lists first. */
final class Shown {

    /** How much more a national page must be worth to stand before the site's own. */
    private static final float CLEARLY = 1.5f;

    private final Analysis analysis;
    private final Understood question;
    private final Excerpt excerpt;

    private Shown(Analysis analysis, Understood question) {
        this.analysis = analysis;
        this.question = question;
        this.excerpt = new Excerpt(analysis, question);
    }

    /** @param own of the site that is asked @param national of the national base, asked the same */
    static Results of(Analysis analysis, Understood question, Matches own, Matches national) {
        var shown = new Shown(analysis, question);
        return new Results(
                shown.hits(own),
                own.total(),
                shown.hits(national),
                own.total() == 0 || shown.isNationalFirst(own, national),
                shown.corrected(own, national),
                own.kinds(),
                own.places(),
                own.specialities());
    }

    private boolean isNationalFirst(Matches own, Matches national) {
        return own.best().stream().noneMatch(this::isNamed)
                && (national.best().stream().anyMatch(this::isNamed) || isClearlyBetter(national, own));
    }

    /** Both are asked the same of one index, so that what they are worth can be compared. */
    private static boolean isClearlyBetter(Matches one, Matches other) {
        return !one.best().isEmpty()
                && !other.best().isEmpty()
                && one.best().getFirst().score()
                        > CLEARLY * other.best().getFirst().score();
    }

    /** What was looked for besides, as the pages write it. */
    private List<String> corrected(Matches own, Matches national) {
        return question.corrected().stream()
                .flatMap(stem -> Stream.concat(own.best().stream(), national.best().stream())
                        .flatMap(match -> written(match, stem))
                        .limit(1))
                .toList();
    }

    private Stream<String> written(Match match, String stem) {
        String all = String.join("\n", match.title(), String.join("\n", match.names()), match.lead(), match.body());
        return analysis.tokens(all).stream()
                .filter(token -> token.meaning().stem().equals(stem)
                        || token.meaning().canonical().equals(stem))
                .map(token -> all.substring(token.start(), token.end()).toLowerCase(Locale.ROOT));
    }

    private boolean isNamed(Match match) {
        return isName(match.title()) || match.names().stream().anyMatch(this::isName);
    }

    private boolean isName(String name) {
        return analysis.names(name).stream().anyMatch(question.names()::contains);
    }

    private List<Hit> hits(Matches matches) {
        return matches.best().stream().map(this::hit).toList();
    }

    private Hit hit(Match match) {
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
                called(match));
    }

    private String called(Match match) {
        return match.names().stream()
                .filter(this::isName)
                .filter(name -> !name.equalsIgnoreCase(match.title()))
                .findFirst()
                .orElse("");
    }
}
