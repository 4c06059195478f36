package no.fnsp.importer.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.fnsp.importer.source.Line;
import no.fnsp.importer.source.Refusals;
import no.fnsp.importer.source.Source;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {

    private final Refusals refusals = new Refusals();

    private String html(String words) {
        List<Line> lines = words.lines().map(line -> new Line(1, line)).toList();
        return Inline.read(new Source("x.md", lines, refusals), lines).html();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vanlige ord                          | vanlige ord
            **sterkt** og *trykk*                | <strong>sterkt</strong> og <em>trykk</em>
            **alt *og litt* mer**                | <strong>alt <em>og litt</em> mer</strong>
            *alt **og litt** mer*                | <em>alt <strong>og litt</strong> mer</em>
            ***begge***                          | <strong><em>begge</em></strong>
            [artrose](concept:artrose)           | <a href="document:artrose">artrose</a>
            [55 00 01 00](fact:helse-bergen.no/sentralbord) | <data value="fact:be51852b-5e73-3597-9240-0e4cdb203b14">55 00 01 00</data>
            [her](page:/om-oss)                  | <a href="page:/om-oss">her</a>
            [ring](tel:+4755000100)              | <a href="tel:+4755000100">ring</a>
            [skriv](mailto:post@example.no)      | <a href="mailto:post@example.no">skriv</a>
            [**a**](https://a.no/b?c=1&d=(2))    | <a href="https://a.no/b?c=1&amp;d=(2)"><strong>a</strong></a>
            **[a](page:/b)**                     | <strong><a href="page:/b">a</a></strong>
            {lang=en: day surgery}               | <span lang="en">day surgery</span>
            {lang=la:coxa *vara*}                | <span lang="la">coxa <em>vara</em></span>
            """)
    void marks_become_markup(String words, String html) {
        assertThat(html(words)).isEqualTo(html);
        assertThat(refusals.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 * 3 * 4",
                "**uten slutt",
                "*uten slutt",
                "slutt** og *",
                "** luft **",
                "[1] og [2",
                "[a](b c)",
                "{lang=en: uten slutt",
                "{lang=en:}",
                "}{",
                "](",
                "****"
            })
    void marks_that_nothing_closes_are_only_characters(String words) {
        assertThat(html(words)).isEqualTo(words);
        assertThat(refusals.sorted()).isEmpty();
    }

    @Test
    void what_html_would_read_as_its_own_is_kept_as_characters() {
        assertThat(html("5 < 7 & 7 > 5, <3 og a<=b \"q\" &lt;"))
                .isEqualTo("5 &lt; 7 &amp; 7 &gt; 5, &lt;3 og a&lt;=b \"q\" &amp;lt;");
        assertThat(refusals.sorted()).isEmpty();
    }

    @Test
    void a_space_that_must_not_break_is_kept() {
        assertThat(html("116\u00a0117")).isEqualTo("116\u00a0117");
    }

    @Test
    void marks_reach_over_line_ends() {
        assertThat(html("**to\nlinjer** her")).isEqualTo("<strong>to linjer</strong> her");
    }

    @Test
    void letters_outside_the_basic_plane_survive() {
        assertThat(html("*𝄞 🙂*")).isEqualTo("<em>𝄞 🙂</em>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**a ", "*a ", "[a](x", "{lang=en: ", "*a **b ", "[{lang=en: ](x:", "[", "***"})
    void nothing_takes_for_ever(String words) {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> html(words.repeat(200_000 / words.length())));
    }
}
