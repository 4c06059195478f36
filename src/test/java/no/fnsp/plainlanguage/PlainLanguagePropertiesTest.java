package no.fnsp.plainlanguage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;

class PlainLanguagePropertiesTest {

    private static final String[] SCRAPS = {
        "Du ",
        "foretar ",
        "en vurdering ",
        "bl.a. ",
        "f. eks. ",
        "ikkje ",
        "ikke ",
        "sjukehuset ",
        "intravenøst",
        ". ",
        "? ",
        "! ",
        "… ",
        "<strong>",
        "</strong>",
        "<span lang=nn>",
        "</span>",
        "<a href=tel:113>",
        "</a>",
        "<br>",
        "«",
        "»",
        "(",
        ")",
        "17",
        "55 00 01 00",
        "\u00a0",
        " ",
        "\n",
        "😀",
        "Č",
        "osv.",
        "blir ",
        "tatt ",
        "samt",
        "-",
        "'",
        "&lt;",
        "&amp;"
    };

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_written_the_hints_point_at_the_words_they_quote(
            @ForAll Language language, @ForAll("markup") String html, @ForAll String title) {
        Markup lead = Markup.clean(html);
        Chapter chapter = Told.chapter(html, html + html);
        Reading reading = PlainLanguage.of(language, title, List.of(lead), List.of(chapter));
        assertThat(Stream.concat(reading.hints().stream(), reading.passive().examples().stream()))
                .allSatisfy(hint -> assertThat(
                                text(hint.place(), title, lead, chapter).substring(hint.from(), hint.to()))
                        .isEqualTo(hint.words())
                        .isNotBlank());
        assertThat(PlainLanguage.of(language, title, List.of(lead), List.of(chapter)))
                .isEqualTo(reading);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_sentences_of_a_text_are_all_of_it_in_order(@ForAll("markup") String html) {
        String text = Markup.clean(html).text();
        int at = 0;
        for (var sentence : Sentences.of(text, Abbreviations.of(Language.NB).in(text))) {
            assertThat(sentence.from()).isEqualTo(at);
            at = sentence.to();
        }
        assertThat(text.substring(at)).isBlank();
    }

    private static String text(Place place, String title, Markup lead, Chapter chapter) {
        return switch (place) {
            case Place.Title whole -> Markup.plain(title).text();
            case Place.Lead paragraph -> lead.text();
            case Place.Heading heading -> chapter.heading();
            case Place.InBlock in ->
                chapter.blocks().stream()
                        .filter(block -> block.id().equals(in.block()))
                        .findFirst()
                        .orElseThrow()
                        .parts()
                        .get(in.part())
                        .text();
        };
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(30).map(scraps -> String.join("", scraps));
    }
}
