package no.fnsp.importer.written;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.fnsp.importer.source.Line;
import no.fnsp.importer.source.Refusal;
import no.fnsp.importer.source.Source;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;

/**
 * Reads the marks inside a paragraph: {@code **strong**}, {@code *emphasis*}, {@code [text](target)}, which is a link or says a
 * fact, and
 * {@code {lang=en: words}}. A mark that nothing closes is only its characters.
 */
final class Inline {

    private static final Pattern HTML = Pattern.compile("<[A-Za-z/!?]");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private enum Mark {
        STRONG,
        EMPHASIS,
        LINK,
        PASSAGE
    }

    private final Source source;
    private final String text;
    private final StringBuilder html = new StringBuilder();
    private int line;
    private int counted;

    private Inline(Source source, int first, String text) {
        this.source = source;
        this.line = first;
        this.text = text;
    }

    /** @param lines lines that follow each other */
    static Markup read(Source source, List<Line> lines) {
        lines.forEach(line -> refuseHtml(source, line.number(), line.words()));
        String text = lines.stream().map(line -> line.words().strip()).collect(Collectors.joining("\n"));
        var inline = new Inline(source, lines.getFirst().number(), text);
        inline.words(0, text.length(), EnumSet.noneOf(Mark.class));
        return Markup.clean(inline.html.toString());
    }

    static void refuseHtml(Source source, int line, String words) {
        var match = HTML.matcher(words);
        if (match.find()) {
            String tag = words.substring(match.start(), Math.min(words.length(), match.start() + 12));
            source.refuse(line, "HTML is not used here: " + Refusal.quoted(tag));
        }
    }

    /** @param open marks that are open around these words and so cannot begin again */
    private void words(int from, int to, Set<Mark> open) {
        // A mark found to have no end is barred as well: looking for its end again and again would take for ever.
        var barred = EnumSet.noneOf(Mark.class);
        barred.addAll(open);
        int at = from;
        while (at < to) {
            int after = switch (text.charAt(at)) {
                case '*' -> starred(at, to, barred, open);
                case '{' -> passage(at, to, barred, open);
                case '[' -> link(at, to, open);
                default -> at;
            };
            if (after == at) {
                html.append(escaped(text.charAt(at++)));
            } else {
                at = after;
            }
        }
    }

    private int starred(int at, int to, Set<Mark> barred, Set<Mark> open) {
        boolean strong = text.startsWith("**", at);
        Mark mark = strong ? Mark.STRONG : Mark.EMPHASIS;
        int begins = at + (strong ? 2 : 1);
        if (barred.contains(mark) || begins >= to || Character.isWhitespace(text.charAt(begins))) {
            return at;
        }
        int ends = closingStars(begins, to, strong);
        if (ends < 0) {
            barred.add(mark);
            return at;
        }
        wrapped(strong ? "<strong>" : "<em>", begins, ends, with(open, mark), strong ? "</strong>" : "</em>");
        return ends + begins - at;
    }

    /** Where a run of stars ends that closes strong (two or more) or emphasis (one, or one more than pairs); -1 if none. */
    private int closingStars(int from, int to, boolean strong) {
        for (int run = text.indexOf('*', from, to); run >= 0; ) {
            int after = run;
            while (after < to && text.charAt(after) == '*') {
                after++;
            }
            boolean closes = strong ? after - run >= 2 : (after - run) % 2 == 1;
            boolean followsWords = run > from && !Character.isWhitespace(text.charAt(run - 1));
            if (closes && followsWords) {
                return after - (strong ? 2 : 1);
            }
            run = text.indexOf('*', after, to);
        }
        return -1;
    }

    private int passage(int at, int to, Set<Mark> barred, Set<Mark> open) {
        if (barred.contains(Mark.PASSAGE) || !text.startsWith("{lang=", at)) {
            return at;
        }
        int colon = text.indexOf(':', at, Math.min(to, at + 20));
        int ends = text.indexOf('}', at, to);
        if (ends < 0) {
            barred.add(Mark.PASSAGE);
        }
        if (colon < 0 || ends < colon || text.substring(colon + 1, ends).isBlank()) {
            return at;
        }
        String language = text.substring(at + "{lang=".length(), colon).strip();
        if (!isLanguage(language)) {
            refuse(at, "no language has the code " + Refusal.quoted(language) + "; write one such as en, se or nn");
        }
        int begins = colon + 1;
        while (Character.isWhitespace(text.charAt(begins))) {
            begins++;
        }
        wrapped("<span lang=\"" + escaped(language) + "\">", begins, ends, with(open, Mark.PASSAGE), "</span>");
        return ends + 1;
    }

    private int link(int at, int to, Set<Mark> open) {
        Optional<WrittenLink> found = open.contains(Mark.LINK) ? Optional.empty() : WrittenLink.at(text, at, to);
        if (found.isEmpty()) {
            return at;
        }
        WrittenLink link = found.get();
        link.fault().ifPresent(reason -> refuse(at, reason));
        Set<Mark> inside = with(open, Mark.LINK);
        link.fact()
                .ifPresentOrElse(
                        fact -> wrapped(
                                "<data value=\"fact:" + fact.id() + "\">", at + 1, link.wordsEnd(), inside, "</data>"),
                        () -> wrapped(
                                "<a href=\"" + escaped(link.href()) + "\">", at + 1, link.wordsEnd(), inside, "</a>"));
        return link.end();
    }

    private void wrapped(String opening, int from, int to, Set<Mark> open, String closing) {
        html.append(opening);
        words(from, to, open);
        html.append(closing);
    }

    private static Set<Mark> with(Set<Mark> open, Mark mark) {
        var more = EnumSet.of(mark);
        more.addAll(open);
        return more;
    }

    private static boolean isLanguage(String code) {
        return LANGUAGES.contains(code) || Language.find(code).isPresent();
    }

    /** Faults are met from left to right, so lines are counted on from the last one. */
    private void refuse(int at, String reason) {
        for (; counted < at; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        source.refuse(line, reason);
    }

    private static String escaped(String words) {
        return words.chars().mapToObj(c -> escaped((char) c)).collect(Collectors.joining());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\u00a0' -> "&nbsp;";
            default -> String.valueOf(c);
        };
    }
}
