package no.fnsp.scrubbing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Digits that stand together, with nothing but blanks and signs between them, and which of them tell who somebody is. Never changes.
 *
 * @param shadow the words they stand in, as plain letters
 */
record DigitRun(String shadow, int from, int until) {

    /** At most three signs between two digits. */
    static final Pattern PATTERN = Pattern.compile("\\+?\\(?\\+?\\d(?:[^\\p{L}0-9]{0,3}\\d)*");

    private static final Pattern GROUP = Pattern.compile("\\d+");

    /** What eight digits are that are no telephone: a date, two years, from one hour to another. */
    private static final List<Pattern> NO_TELEPHONE = List.of(
            Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])\\. ?(?:0?[1-9]|1[0-2])\\. ?(?:19|20)\\d\\d"),
            Pattern.compile("(?:19|20)\\d\\d ?[-/] ?(?:19|20)\\d\\d"),
            Pattern.compile("(?:[01]?\\d|2[0-4])[.:][0-5]\\d ?- ?(?:[01]?\\d|2[0-4])[.:][0-5]\\d"));

    /** Abroad is +, or 00 where one is used to dialling it. */
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|(?<!\\d)00)[ (]{0,3}\\d(?:[ ./()-]{0,3}\\d){4,}");

    /** @param until the place after the last */
    record Span(int from, int until) {}

    List<Span> taken() {
        List<Span> groups = groups();
        var taken = new ArrayList<Span>();
        Matcher abroad = ABROAD.matcher(shadow).region(from, until);
        while (abroad.find()) {
            taken.add(new Span(abroad.start(), abroad.end()));
        }
        taken.addAll(identities());
        if (!isNoTelephone()) {
            taken.addAll(telephones(groups));
        }
        return taken;
    }

    boolean holdsIdentity() {
        return !identities().isEmpty();
    }

    private List<Span> groups() {
        var all = new ArrayList<Span>();
        Matcher group = GROUP.matcher(shadow).region(from, until);
        while (group.find()) {
            all.add(new Span(group.start(), group.end()));
        }
        return all;
    }

    /** Every eleven digits in a row whose check digits are right, and the thirteen of a whole date and five more. */
    private List<Span> identities() {
        int[] at = places();
        var all = new ArrayList<Span>();
        for (int i = 0; i + 11 <= at.length; i++) {
            if (IdentityNumbers.isOne(digits(at, i, 11))) {
                all.add(new Span(at[i], at[i + 10] + 1));
            }
            if (i + 13 <= at.length) {
                String whole = digits(at, i, 13);
                if (IdentityNumbers.isOne(whole.substring(0, 4) + whole.substring(6))) {
                    all.add(new Span(at[i], at[i + 12] + 1));
                }
            }
        }
        return all;
    }

    private int[] places() {
        return IntStream.range(from, until)
                .filter(place -> Character.isDigit(shadow.charAt(place)))
                .toArray();
    }

    private String digits(int[] at, int first, int many) {
        var digits = new StringBuilder();
        for (int i = first; i < first + many; i++) {
            digits.append(shadow.charAt(at[i]));
        }
        return digits.toString();
    }

    /** Eight digits and more in a row, and groups that are eight digits, or eleven, or twelve together. */
    private List<Span> telephones(List<Span> groups) {
        var all = new ArrayList<Span>();
        for (int first = 0; first < groups.size(); first++) {
            int many = 0;
            for (int last = first; last < groups.size() && many < 12; last++) {
                many += groups.get(last).until() - groups.get(last).from();
                boolean home = many == 8 && shadow.charAt(groups.get(first).from()) >= '2';
                if (home || many == 11 || first == last && many >= 8) {
                    all.add(new Span(groups.get(first).from(), groups.get(last).until()));
                }
            }
        }
        return all;
    }

    private boolean isNoTelephone() {
        String run = shadow.substring(from, until);
        return NO_TELEPHONE.stream().anyMatch(one -> one.matcher(run).matches());
    }
}
