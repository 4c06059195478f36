package no.fnsp.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows where in a text the words of a question stand. */
public final class Excerpt {

    private static final int LONGEST = 220;
    private static final int BEFORE = 60;

    private final Analysis analysis;
    private final Set<String> wanted;

    public Excerpt(Analysis analysis, Understood question) {
        this.analysis = analysis;
        this.wanted = new HashSet<>();
        question.needs().forEach(need -> need.alternatives().forEach(way -> wanted.addAll(way.words())));
    }

    /** A stretch of words. @param marked whether it is what was looked for */
    public record Span(String words, boolean marked) {}

    /** The whole text, with what was looked for marked. */
    public List<Span> whole(String text) {
        return spans(text, analysis.tokens(text), 0, text.length());
    }

    /** The part of the text where most of what was looked for stands; its beginning when nothing does. */
    public List<Span> best(String text) {
        List<Token> tokens = analysis.tokens(text);
        if (text.length() <= LONGEST) {
            return spans(text, tokens, 0, text.length());
        }
        int from = beginning(tokens);
        int to = edge(text, Math.min(text.length(), from + LONGEST));
        var spans = new ArrayList<>(spans(text, tokens, from, to));
        if (from > 0) {
            spans.addFirst(new Span("… ", false));
        }
        if (to < text.length()) {
            spans.add(new Span(" …", false));
        }
        return List.copyOf(spans);
    }

    /** Where the stretch begins in which most different words are marked. */
    private int beginning(List<Token> tokens) {
        List<Token> marked = tokens.stream().filter(this::isWanted).toList();
        int best = 0;
        int start = -1;
        for (int at = 0; at < marked.size(); at++) {
            var words = new HashSet<String>();
            for (int next = at;
                    next < marked.size()
                            && marked.get(next).end() - marked.get(at).start() < LONGEST - BEFORE;
                    next++) {
                words.add(marked.get(next).meaning().canonical());
            }
            if (words.size() > best) {
                best = words.size();
                start = marked.get(at).start();
            }
        }
        int earliest = start - BEFORE;
        return start < 0
                ? 0
                : tokens.stream()
                        .mapToInt(Token::start)
                        .filter(word -> word >= earliest)
                        .findFirst()
                        .orElse(0);
    }

    /** Not in the middle of a word. */
    private static int edge(String text, int at) {
        int edge = at;
        while (edge < text.length() && Character.isLetterOrDigit(text.charAt(edge))) {
            edge++;
        }
        return edge;
    }

    private List<Span> spans(String text, List<Token> tokens, int from, int to) {
        var spans = new ArrayList<Span>();
        int done = from;
        for (Token token : tokens) {
            if (token.start() >= done && token.end() <= to && isWanted(token)) {
                if (token.start() > done) {
                    spans.add(new Span(said(text, done, token.start()), false));
                }
                spans.add(new Span(text.substring(token.start(), token.end()), true));
                done = token.end();
            }
        }
        if (done < to) {
            spans.add(new Span(said(text, done, to), false));
        }
        return List.copyOf(spans);
    }

    /** Where a line ends without a stop, it is one of a list, or a cell: what follows is not the same sentence. */
    private static String said(String text, int from, int to) {
        var said = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean ends =
                    c == '\n' && at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1));
            said.append(ends ? " · " : c == '|' ? "·" : String.valueOf(c));
        }
        return said.toString();
    }

    private boolean isWanted(Token token) {
        if (StopWords.has(token.word())) {
            return false;
        }
        Token.Meaning meaning = token.meaning();
        return wanted.contains(meaning.canonical())
                || wanted.contains(meaning.stem())
                || meaning.parts().stream().anyMatch(wanted::contains);
    }
}
