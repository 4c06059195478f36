package no.fnsp.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a change touches a number, unit, dose, negation or phone, or exchanges a picture, document or fact, and so is hardly editorial. Both texts are counted as a whole:
 * what is only moved, reordered, respelled or written with another space touches nothing. A guard against slips, not a proof:
 * a negation moved from one sentence to another is not seen.
 */
public final class TouchesMeaning {

    private TouchesMeaning() {}

    /** What the change from the one text to the other touches; empty when it can be editorial. */
    public static Set<Touched> between(List<Chapter> before, List<Chapter> after) {
        var tongue = Tongue.of(words(before) + words(after));
        var was = Meaning.of(before, tongue);
        var is = Meaning.of(after, tongue);
        var touched = EnumSet.noneOf(Touched.class);
        if (!was.phones().equals(is.phones())) {
            touched.add(Touched.PHONE);
        }
        if (!was.negations().equals(is.negations())) {
            touched.add(Touched.NEGATION);
        }
        touched.addAll(touched(was.amounts(), is.amounts()));
        touched.addAll(Shown.in(before).differing(Shown.in(after)));
        return touched;
    }

    private static Set<Touched> touched(Amounts was, Amounts is) {
        var touched = EnumSet.noneOf(Touched.class);
        if (!was.numbers().equals(is.numbers())) {
            touched.add(Touched.NUMBER);
        }
        if (!was.units().equals(is.units())) {
            touched.add(Touched.UNIT);
        }
        // 1 mg and 2 ml made into 2 mg and 1 ml: the same numbers and units, but other doses.
        if (touched.isEmpty() && !was.doses().equals(is.doses())) {
            touched.addAll(Set.of(Touched.NUMBER, Touched.UNIT));
        }
        return touched;
    }

    private static String words(List<Chapter> text) {
        return text.stream()
                .flatMap(chapter -> Stream.concat(
                        Stream.of(chapter.heading()), chapter.blocks().stream().map(Block::words)))
                .map(words -> words + " ;\n")
                .collect(Collectors.joining())
                // A no-break or thin space in a number is a matter of spelling.
                .replaceAll("[\\u00a0\\u2009\\u202f]", " ");
    }

    /** What one text says of what matters. */
    private record Meaning(Bag phones, Bag negations, Amounts amounts) {

        static Meaning of(List<Chapter> text, Tongue tongue) {
            var phones = Phones.in(words(text));
            var dialled = Phones.onlyDialled(text);
            return new Meaning(
                    phones.numbers().plus(dialled),
                    Negations.in(phones.otherWords(), tongue),
                    Amounts.in(phones.otherWords(), tongue));
        }
    }
}
