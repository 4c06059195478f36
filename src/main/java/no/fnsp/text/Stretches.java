package no.fnsp.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.fnsp.text.Stretch.Kind;

/** Compares two passages word by word. Put together again, the old side says what was said and the new side what is said. */
public final class Stretches {

    /** Also each sign and each space, so that nothing is left out; a line break stands alone. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\R|[^\\S\\r\\n]+|.", Pattern.DOTALL);

    private static final Pattern SENTENCES =
            Pattern.compile("\\R|[^\\S\\r\\n]+|[^\\r\\n]+?(?:[.!?:;](?=\\s|$)|(?=\\R)|$)", Pattern.DOTALL);

    /** What is compared is the square of it: a paragraph of some hundred words, wholly rewritten. */
    private static final int AT_MOST = 2_000;

    private Stretches() {}

    public static List<Stretch> between(String before, String after) {
        List<Stretch> words = between(
                tokens(WORDS, before),
                tokens(WORDS, after),
                () -> between(
                        tokens(SENTENCES, before),
                        tokens(SENTENCES, after),
                        () -> List.of(new Stretch(Kind.REMOVED, before), new Stretch(Kind.ADDED, after))));
        return inOrder(withoutLoneSpaces(words));
    }

    /** What the old text said. */
    public static String before(List<Stretch> stretches) {
        return words(stretches, Stretch::isInOld);
    }

    /** What the new text says. */
    public static String after(List<Stretch> stretches) {
        return words(stretches, Stretch::isInNew);
    }

    private static String words(List<Stretch> stretches, Predicate<Stretch> side) {
        return stretches.stream().filter(side).map(Stretch::words).collect(Collectors.joining());
    }

    private static List<String> tokens(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(MatchResult::group).toList();
    }

    private interface Coarser {
        List<Stretch> compare();
    }

    private static List<Stretch> between(List<String> before, List<String> after, Coarser coarser) {
        int shortest = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shortest && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && last(before, end).equals(last(after, end))) {
            end++;
        }
        List<String> was = before.subList(start, before.size() - end);
        List<String> is = after.subList(start, after.size() - end);
        if (was.size() + is.size() > AT_MOST) {
            return coarser.compare();
        }
        var all = new ArrayList<Stretch>();
        all.add(stretch(Kind.SAME, before.subList(0, start)));
        all.addAll(compared(was, is));
        all.add(stretch(Kind.SAME, before.subList(before.size() - end, before.size())));
        return all;
    }

    private static String last(List<String> tokens, int back) {
        return tokens.get(tokens.size() - 1 - back);
    }

    private static List<Stretch> compared(List<String> was, List<String> is) {
        var all = new ArrayList<Stretch>();
        int known = 0;
        for (var delta :
                DiffUtils.diff(was, is, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int at = delta.getSource().getPosition();
            all.add(stretch(Kind.SAME, was.subList(known, at)));
            all.add(stretch(Kind.REMOVED, delta.getSource().getLines()));
            all.add(stretch(Kind.ADDED, delta.getTarget().getLines()));
            known = at + delta.getSource().size();
        }
        all.add(stretch(Kind.SAME, was.subList(known, was.size())));
        return all;
    }

    private static Stretch stretch(Kind kind, List<String> tokens) {
        return new Stretch(kind, String.join("", tokens));
    }

    /** A space between two changes is read as part of the change, or a rewritten sentence would be told word for word. */
    private static List<Stretch> withoutLoneSpaces(List<Stretch> stretches) {
        List<Stretch> said =
                stretches.stream().filter(one -> !one.words().isEmpty()).toList();
        var all = new ArrayList<Stretch>();
        for (int i = 0; i < said.size(); i++) {
            Stretch one = said.get(i);
            boolean between = i > 0 && i < said.size() - 1;
            if (between
                    && one.kind() == Kind.SAME
                    && one.words().isBlank()
                    && !one.words().matches("(?s).*\\R.*")) {
                all.add(new Stretch(Kind.REMOVED, one.words()));
                all.add(new Stretch(Kind.ADDED, one.words()));
            } else {
                all.add(one);
            }
        }
        return all;
    }

    /** What was removed, then what was added in its place; what follows each other is one. */
    private static List<Stretch> inOrder(List<Stretch> stretches) {
        var all = new ArrayList<Stretch>();
        int done = 0;
        while (done < stretches.size()) {
            boolean same = stretches.get(done).kind() == Kind.SAME;
            int end = done;
            while (end < stretches.size() && (stretches.get(end).kind() == Kind.SAME) == same) {
                end++;
            }
            List<Stretch> run = stretches.subList(done, end);
            for (Kind kind : List.of(Kind.SAME, Kind.REMOVED, Kind.ADDED)) {
                String words = words(run, one -> one.kind() == kind);
                if (!words.isEmpty()) {
                    all.add(new Stretch(kind, words));
                }
            }
            done = end;
        }
        return all;
    }
}
