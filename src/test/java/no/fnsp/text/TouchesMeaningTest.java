package no.fnsp.text;

import static no.fnsp.text.Sample.words;
import static no.fnsp.text.Touched.FACT;
import static no.fnsp.text.Touched.FILE;
import static no.fnsp.text.Touched.NEGATION;
import static no.fnsp.text.Touched.NUMBER;
import static no.fnsp.text.Touched.PHONE;
import static no.fnsp.text.Touched.PICTURE;
import static no.fnsp.text.Touched.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchesMeaningTest {

    private static Set<Touched> touched(String before, String after) {
        var there = TouchesMeaning.between(words(before), words(after));
        assertThat(TouchesMeaning.between(words(after), words(before))).isEqualTo(there);
        return there;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Du må ikke spise før operasjonen. → Før operasjonen må du ikke spise.",
                "Du skal på undersøkelsse. → Du skal på undersøkelse.",
                "Ta 5 mg om morgenen. → Om morgenen tar du 5 mg.",
                "Ta 5mg. → Ta 5 mg.",
                "Ta 2,5 ml. → Ta 2.5 milliliter.",
                "Ta 10 000 IE. → Ta 10000 IE.",
                "Vent i 2-3 timer. → Vent i 2–3 timer.",
                "Ta to tabletter. → Ta 2 tabletter.",
                "Møt kl. 08:00. → Møt kl. 08.00.",
                "Feber over 38 °C. → Feber over 38 grader.",
                "50 % av pasientene → 50 prosent av pasientene",
                "Ring 22 11 70 00. → Ring 22117000.",
                "Ring +47 22 11 70 00. → Ring 22 11 70 00.",
                "Ring 116117. → Ring 116 117.",
                "Ring 22 11 70 00. → Ring <a href='tel:+4722117000'>22 11 70 00</a>.",
                "Ikke røyk. → Ikkje røyk.",
                "Verken mat eller drikke. → Hverken mat eller drikke.",
                "Uten mat. → Utan mat.",
                "You don't have to fast. → You do not have to fast.",
                "You want to go to the ward. → You can go in the ward when it is open.",
                "Ring oss no om du er sjuk. → Ring oss nå om du er sjuk.",
                "Du får en time hos legen. → Du får time hos legen.",
                "Les mer om kneet. → Les om kneet."
            })
    void what_is_only_said_otherwise_touches_nothing(String before, String after) {
        assertThat(touched(before, after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Ta 5 mg. → Ta 50 mg.",
                "Ta 1,5 mg. → Ta 15 mg.",
                "Ta 1.0 mg. → Ta 10 mg.",
                "Faste i seks timer. → Faste i åtte timer.",
                "Ta to tabletter. → Ta tre tabletter.",
                "Ta en tablett. → Ta to tabletter.",
                "Ta ½ tablett. → Ta 1 tablett.",
                "Kl. 08.00 → Kl. 09.00",
                "12. mars → 13. mars",
                "Vitamin B6 → Vitamin B12",
                "−5 grader → 5 grader",
                "Take two tablets. → Take three tablets.",
                "Vent 2-3 dager → Vent 2-4 dager",
                "Blodtrykk 120/80 → Blodtrykk 140/80",
                "110 minutter → 112 minutter"
            })
    void a_number(String before, String after) {
        assertThat(touched(before, after)).containsExactly(NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Ta 5 mg. → Ta 5 g.",
                "Ta 5 mg. → Ta 5 µg.",
                "Ta 5 mg/kg. → Ta 5 mg/l.",
                "Ta 10 ml. → Ta 10 dråper.",
                "Faste i 6 timer. → Faste i 6 dager.",
                "Vent 2 uker. → Vent 2 månader.",
                "Ta 2 tabletter. → Ta 2 kapsler.",
                "hver 4. time → hver 4. dag",
                "5 % → 5 ‰",
                "antall mg per dose → antall mikrogram per dose"
            })
    void a_unit(String before, String after) {
        assertThat(touched(before, after)).containsExactly(UNIT);
    }

    @Test
    void a_dose() {
        assertThat(touched("Ta 1 mg av A og 2 ml av B.", "Ta 2 mg av A og 1 ml av B."))
                .containsExactly(NUMBER, UNIT);
        assertThat(touched("Ta medisinen.", "Ta 5 mg av medisinen.")).containsExactly(NUMBER, UNIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Du skal ikke spise. → Du skal spise.",
                "Du skal ikkje ete. → Du skal ete.",
                "Ingen mat. → Litt mat.",
                "Inga mat. → Litt mat.",
                "Du må aldri kjøre. → Du må alltid kjøre.",
                "Ta den uten mat. → Ta den med mat.",
                "Ta han utan mat. → Ta han med mat.",
                "Ikke noe å drikke. → Noe å drikke.",
                "Verken mat eller drikke. → Mat eller drikke.",
                "Unngå alkohol. → Alkohol.",
                "Do not eat. → Do eat.",
                "There is no food on the ward. → There is food on the ward.",
                "You can't drive. → You can drive.",
                "Never drive. → Always drive.",
                "Without food. → With food.",
                "Don galggat borrat. → It galgga borrat.",
                "Mun boađán. → Mun in boađe.",
                "Son boahtá. → Son ii boađe."
            })
    void a_negation(String before, String after) {
        assertThat(touched(before, after)).containsExactly(NEGATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Ring 22 11 70 00. → Ring 22 11 70 01.",
                "Ring 113. → Ring 116 117.",
                "Ring 02800. → Ring 04800.",
                "Telefon 815 00 800 → Telefon 815 00 801",
                "Ring 1413. → Ring 1414.",
                "Ring oss. → Ring oss på 22 11 70 00.",
                "Ring +46 8 123 456 78. → Ring +46 8 123 456 79.",
                "<a href='tel:22117000'>Ring oss</a> → <a href='tel:22117001'>Ring oss</a>",
                "<a href='tel:22117000'>22 11 70 00</a> → <a href='tel:22117001'>22 11 70 00</a>"
            })
    void a_phone(String before, String after) {
        assertThat(touched(before, after)).containsExactly(PHONE);
    }

    @Test
    void a_heading_counts_and_an_address_on_the_web_does_not() {
        var text = words("Ta det med ro.");
        assertThat(TouchesMeaning.between(text, List.of(text.getFirst().headed("De 3 første dagene"))))
                .containsExactly(NUMBER);
        assertThat(touched("<a href='https://a.example/1'>Les</a>", "<a href='https://a.example/2'>Les</a>"))
                .isEmpty();
    }

    @Test
    void what_is_moved_split_or_joined_touches_nothing() {
        var before = words("Ta 5 mg. Ring 22 11 70 00.", "Ikke spis de siste 6 timene.");
        assertThat(TouchesMeaning.between(
                        before, words("Ikke spis de siste 6 timene.", "Ring 22 11 70 00.", "Ta 5 mg.")))
                .isEmpty();
    }

    private static final String ONE = "11111111-1111-4111-8111-111111111111";
    private static final String OTHER = "22222222-2222-4222-8222-222222222222";

    private static Block picture(String media, String alt) {
        return new Picture(Sample.id("b"), UUID.fromString(media), alt, alt.isEmpty(), Markup.EMPTY);
    }

    private static Set<Touched> touched(Block before, Block after) {
        return TouchesMeaning.between(
                List.of(Sample.before("c", before)),
                List.of(Sample.before("c", Sample.p("a", "Slik gjør du."), after)));
    }

    @Test
    void a_picture_or_a_film_that_is_exchanged() {
        assertThat(touched(picture(ONE, "Et kne"), picture(ONE, "Et kne sett forfra")))
                .isEmpty();
        assertThat(touched(picture(ONE, "Et kne"), picture(OTHER, "Et kne"))).containsExactly(PICTURE);
        assertThat(touched(picture(ONE, ""), picture(OTHER, ""))).containsExactly(PICTURE);
        assertThat(touched(Sample.p("b", "Et kne."), picture(OTHER, "Et kne."))).containsExactly(PICTURE);
        assertThat(touched(
                        new Video(Sample.id("b"), "https://vimeo.com/1", "Slik"),
                        new Video(Sample.id("b"), "https://vimeo.com/2", "Slik")))
                .containsExactly(PICTURE);
    }

    @Test
    void a_document_that_is_exchanged() {
        assertThat(touched(
                        new Attachment(Sample.id("b"), UUID.fromString(ONE), "Skjema"),
                        new Attachment(Sample.id("b"), UUID.fromString(OTHER), "Skjema")))
                .containsExactly(FILE);
        assertThat(touched(
                        "Fyll ut <a href='media:" + ONE + "'>skjemaet</a>.",
                        "Fyll ut <a href='media:" + OTHER + "'>skjemaet</a>."))
                .containsExactly(FILE);
    }

    @Test
    void a_fact_that_is_exchanged() {
        String fee = "Det koster <data value='fact:" + ONE + "'>egenandelen</data>.";
        assertThat(touched(fee, "Det kostar <data value='fact:" + ONE + "'>egenandelen</data>."))
                .isEmpty();
        assertThat(touched(fee, fee.replace(ONE, OTHER))).containsExactly(FACT);
        assertThat(touched(fee, "Det koster egenandelen.")).containsExactly(FACT);
        assertThat(touched(fee, fee + " " + fee)).as("said once more").containsExactly(FACT);
    }

    @Provide
    Arbitrary<List<Chapter>> texts() {
        return Edits.texts();
    }

    @Property
    void a_text_against_itself_in_another_order_touches_nothing(@ForAll("texts") List<Chapter> text) {
        assertThat(TouchesMeaning.between(text, text.reversed())).isEmpty();
    }
}
