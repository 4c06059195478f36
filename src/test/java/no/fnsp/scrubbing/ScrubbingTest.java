package no.fnsp.scrubbing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells who somebody is does not survive, however it is written; and what tells nothing is left alone. */
class ScrubbingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01010750160", // an ordinary number
                "010107 50160",
                "01 01 07 501 60",
                "01.01.07-50160",
                "01/01/07 50160",
                "010107–50160",
                "01.01.2007 50160",
                "41010750154", // D-number: 40 on the day
                "01410750143", // H-number: 40 on the month
                "01810750126", // synthetic: 80 on the month
                "０１０１０７５０１６０",
                "0 1 0 1 0 7 5 0 1 6 0",
                "010107\u200B50160",
                "12345678901", // mistyped, or an account in a bank
                "1234 56 78903",
                "55 97 50 00",
                "55975000",
                "559 75 000",
                "5597 5000",
                "55.97.50.00",
                "+47 55 97 50 00",
                "+4755975000",
                "0047 55 97 50 00",
                "(+47) 55 97 50 00",
                "+46 8 123 456 78",
                "+1 (212) 555-0123",
                "+44 20 7946 0958",
                "４１２３４５６７",
                "٤١٢٣٤٥٦٧",
                "kari@example.no",
                "Kari.Nordmann+syk@post.example.no",
                "kari @ example.no",
                "kari＠example.no",
                "kari (at) example.no",
                "kari [krøllalfa] example.no",
                "kari krøllalfa example.no"
            })
    void what_tells_who_somebody_is_is_taken_out(String personal) {
        for (String around :
                List.of("%s", "Ring meg: %s!", "Jeg heter det.\n%s\nHilsen", "(%s)", "nr%s", "%s og %1$s")) {
            String left = Scrubbing.of(around.formatted(personal));
            assertThat(left).as(around.formatted(personal)).contains(Scrubbing.REMOVED);
            assertThat(Plain.shadow(left.codePoints().toArray()).replace(Scrubbing.REMOVED, ""))
                    .as(left)
                    .doesNotContain("@", "example")
                    .doesNotContainPattern("\\d.{0,3}\\d.{0,3}\\d.{0,3}\\d");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeg fant ikke parkering. | Jeg fant ikke parkering.",
                "Prisen er 386 kr, ikke 400. | Prisen er 386 kr, ikke 400.",
                "Står det 1 000 000? | Står det 1 000 000?",
                "Sist oppdatert 28.03.2024, er det riktig? | Sist oppdatert 28.03.2024, er det riktig?",
                "Åpent 08.00–15.30 og 20.00-22.30 | Åpent 08.00–15.30 og 20.00-22.30",
                "Rapporten 2023-2024 mangler | Rapporten 2023-2024 mangler",
                "Ring 113 eller 116 117 | Ring 113 eller 116 117",
                "Bygg 5, 4. etasje, rom 412 | Bygg 5, 4. etasje, rom 412",
                "Ta 2 tabletter 500 mg kl. 08 og 20 | Ta 2 tabletter 500 mg kl. 08 og 20",
                "Bra side 👍🏽 | Bra side 👍🏽",
                "Mitt nummer er 55 97 50 00, ring! | Mitt nummer er [fjernet], ring!",
                "Skriv til kari@example.no takk | Skriv til [fjernet] takk"
            })
    void the_rest_is_left_as_it_was(String written, String left) {
        assertThat(Scrubbing.of(written)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t\n", "\u200B\u0000\u202E", " "})
    void nothing_is_nothing(String written) {
        assertThat(Scrubbing.of(written)).isEmpty();
    }

    @Property(tries = 400)
    void no_identity_number_survives(@ForAll("identities") String number, @ForAll("around") String around) {
        String left = Scrubbing.of(around.formatted(number));
        assertThat(identitiesIn(left))
                .as("%s became %s", around.formatted(number), left)
                .isEmpty();
    }

    @Property(tries = 400)
    void no_telephone_survives(@ForAll("telephones") String number, @ForAll("around") String around) {
        String left = Scrubbing.of(around.formatted(number));
        assertThat(digits(left))
                .as("%s became %s", around.formatted(number), left)
                .doesNotContain(digits(number));
    }

    @Property(tries = 400)
    void no_address_survives(@ForAll("addresses") String address, @ForAll("around") String around) {
        String left = Scrubbing.of(around.formatted(address));
        assertThat(left).doesNotContain("@").doesNotContain(address);
    }

    @Property(tries = 400)
    void whatever_is_written_nothing_of_the_kind_is_left_and_twice_is_as_once(@ForAll("anything") String written) {
        String left = Scrubbing.of(written);
        assertThat(identitiesIn(left)).as(left).isEmpty();
        assertThat(left).doesNotContainPattern("[0-9]{8,}").doesNotContainPattern("[A-Za-z0-9]@[A-Za-z0-9]");
        assertThat(Scrubbing.of(left)).isEqualTo(left);
    }

    /** Eleven digits that the check digits say are one, with anything but letters between them. */
    @Provide
    Arbitrary<String> identities() {
        Arbitrary<String> nine = Arbitraries.strings().numeric().ofLength(9);
        return Combinators.combine(
                        nine,
                        Arbitraries.integers().between(0, 3),
                        between().list().ofSize(10))
                .as((start, rest, signs) -> {
                    String whole = completed(start, rest);
                    return whole.isEmpty() ? "01010750160" : spread(whole, signs);
                });
    }

    /** The two check digits by the rule of the tax office, where they are digits; else nothing. */
    private static String completed(String nine, int rest) {
        int first = Math.floorMod(rest - sum(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2), 11);
        int second = Math.floorMod(-sum(nine + first, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2), 11);
        return first > 9 || second > 9 ? "" : nine + first + second;
    }

    private static int sum(String digits, int... weights) {
        return IntStream.range(0, weights.length)
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();
    }

    @Provide
    Arbitrary<String> telephones() {
        Arbitrary<String> eight = Arbitraries.strings().numeric().ofLength(7).map(rest -> "4" + rest);
        Arbitrary<String> shape = Arbitraries.of(
                "%s%s%s%s%s%s%s%s",
                "%s%s %s%s %s%s %s%s",
                "%s%s%s %s%s %s%s%s",
                "%s%s.%s%s.%s%s.%s%s",
                "%s%s%s%s %s%s%s%s",
                "%s%s-%s%s-%s%s-%s%s",
                "+47 %s%s%s %s%s %s%s%s",
                "0047%s%s%s%s%s%s%s%s",
                "+46%s%s%s%s%s%s%s%s",
                "%s %s %s %s %s %s %s %s");
        return Combinators.combine(eight, shape).as((digits, form) -> form.formatted((Object[]) digits.split("")));
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abcæøåXYZ019._+-")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> end = Arbitraries.of("no", "com", "example.org", "sykehus.no");
        return Combinators.combine(word, word, end).as((local, host, top) -> local + "@" + host + "." + top);
    }

    @Provide
    Arbitrary<String> around() {
        return Arbitraries.of(
                "%s",
                "Ring %s nå",
                "%s.",
                "(%s)",
                "Nr:%s",
                "«%s»",
                "a%sb",
                "Se\n%s\n",
                "12 %s",
                "%s 4",
                "\u200B%s",
                "%s,%1$s");
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> piece = Arbitraries.of(
                "0", "1", "2", "5", "9", "47", "55", " ", ".", "-", "/", "+", "(", ")", "@", "a", "no", "é", "\n",
                "\u00a0", "\u200b", "０", "٣", "⑧", "½", "👍", ",", ":", "at", "[at]", "kr");
        return Arbitraries.oneOf(
                piece.list().ofMaxSize(60).map(parts -> String.join("", parts)),
                Arbitraries.strings().ofMaxLength(120));
    }

    private static Arbitrary<String> between() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("")),
                Tuple.of(3, Arbitraries.of(" ", ".", "-", "/", "\u00a0", "–")),
                Tuple.of(1, Arbitraries.of(". ", " - ", "\u200b", ": ", "_")));
    }

    private static String spread(String digits, List<String> signs) {
        return IntStream.range(0, digits.length())
                .mapToObj(i -> digits.charAt(i) + (i < signs.size() ? signs.get(i) : ""))
                .collect(Collectors.joining());
    }

    /** Told in another way than the scrubbing does: eleven digits with at most three signs between two. */
    private static List<String> identitiesIn(String words) {
        Matcher runs = Pattern.compile("\\d(?:[^\\p{L}\\d]{0,3}\\d)*").matcher(words);
        return runs.results()
                .map(run -> digits(run.group()))
                .flatMap(all -> IntStream.rangeClosed(0, all.length() - 11).mapToObj(i -> all.substring(i, i + 11)))
                .filter(eleven ->
                        completed(eleven.substring(0, 9), firstRest(eleven)).equals(eleven))
                .filter(eleven -> firstRest(eleven) <= 3)
                .toList();
    }

    private static int firstRest(String eleven) {
        return (sum(eleven, 3, 7, 6, 1, 8, 9, 4, 5, 2) + eleven.charAt(9) - '0') % 11;
    }

    private static String digits(String words) {
        return words.replaceAll("\\D", "");
    }
}
