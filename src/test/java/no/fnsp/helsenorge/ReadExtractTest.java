package no.fnsp.helsenorge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import no.fnsp.outside.SaidSamples;
import no.fnsp.outside.Trouble;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Block;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of a page of helsenorge.no. */
class ReadExtractTest {

    @Test
    void words_become_our_own_blocks() throws Trouble {
        Extract extract =
                read("<p>Kols gir <strong>tung pust</strong>.</p><h2>Plager</h2><ul><li>hoste</li><li>slim</li></ul>");
        assertThat(extract.title()).isEqualTo("Kols");
        assertThat(extract.language()).isEqualTo(Language.NB);
        assertThat(extract.blocks()).hasSize(4);
        assertThat(extract.blocks().getFirst().parts().getFirst().html())
                .isEqualTo("Kols gir <strong>tung pust</strong>.");
        assertThat(read("<p>Kols</p>")).isEqualTo(read("<p>Kols</p>"));
        assertThat(Jsonb.read(Jsonb.write(extract), Extract.class)).isEqualTo(extract);
    }

    @Test
    void links_lead_to_their_site_and_never_into_ours() throws Trouble {
        String html = html(read("""
                <p><a href="/sykdom/astma">astma</a> <a href="javascript:alert(1)">x</a> <a href="page:/hemmelig">y</a>
                <a href="document:019a0000-0000-7000-8000-00000000a001">z</a> <a href="media:019a0000-0000-7000-8000-00000000a001">w</a>
                <data value="fact:019a0000-0000-7000-8000-00000000a001">v</data> <a href="//evil.example/a">u</a></p>
                """));
        assertThat(html).contains("href=\"https://www.helsenorge.no/sykdom/astma\"", "https://evil.example/a");
        assertThat(html).doesNotContain("javascript", "page:", "document:", "media:", "fact:");
    }

    @Test
    void scripts_pictures_frames_and_styles_are_left_out() throws Trouble {
        String html = html(read("""
                <p onclick="x()" style="position:fixed">Tekst<script>alert(1)</script></p><iframe src="https://evil.example"></iframe>
                <figure data-media="019a0000-0000-7000-8000-00000000a001"><img src=x onerror=alert(1)></figure><style>*{}</style>
                <svg onload=alert(1)></svg><form action=/x><input name=a></form>
                """));
        assertThat(html).isEqualTo("Tekst");
    }

    @Test
    void what_no_database_takes_is_left_out() throws Trouble {
        assertThat(Jsonb.write(read("<p>Ord\u0000 og\ud800 ord.</p>")))
                .doesNotContain("\\u0000")
                .contains("Ord");
    }

    @Test
    void it_is_an_extract_and_ends_in_no_heading() throws Trouble {
        Extract extract = read("<p>Ord.</p>".repeat(11) + "<h2>Mer</h2>" + "<p>Ord.</p>".repeat(50));
        assertThat(extract.blocks()).hasSize(11).allMatch(Block.Paragraph.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\":\"\"}",
                "{\"title\":\"Kols\"}",
                "{\"title\":\"Kols\",\"body\":\"<script>x</script>\"}",
                "{\"title\":{},\"body\":\"<p>x</p>\"}"
            })
    void another_shape_is_no_answer(String said) {
        assertThatThrownBy(() -> ReadExtract.read(SaidSamples.said(said)))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.Kind.SHAPE));
    }

    private static Extract read(String body) throws Trouble {
        return ReadExtract.read(SaidSamples.said(Jsonb.write(Map.of("title", "<i>Kols</i>", "body", body))));
    }

    private static String html(Extract extract) {
        return extract.blocks().stream()
                .flatMap(block -> block.parts().stream())
                .map(Markup::html)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
