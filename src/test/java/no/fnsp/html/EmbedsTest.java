package no.fnsp.html;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.junit.jupiter.api.Test;

class EmbedsTest {

    private static final UUID HERE = UUID.fromString("019a0000-0000-7000-8000-00000000a001");
    private static final UUID GONE = UUID.fromString("019a0000-0000-7000-8000-00000000a002");
    private static final UUID PHONE = UUID.fromString("019a0000-0000-7000-8000-00000000a003");

    private static final Embeds EMBEDS = new Embeds() {
        @Override
        public Optional<Picture> picture(UUID media) {
            return Optional.empty();
        }

        @Override
        public Optional<File> file(UUID media) {
            return media.equals(HERE) ? Optional.of(new File("/f?a=1&b=\"2\"$1", "Ark", "PDF", 999)) : Optional.empty();
        }

        @Override
        public Optional<Said> fact(UUID fact) {
            if (fact.equals(PHONE)) {
                return Optional.of(new Said("51 51 80 00", "tel:+4751518000", " (<hverdager>)", "nb"));
            }
            return fact.equals(HERE) ? Optional.of(Said.plain("<b>14</b> & $1 senger")) : Optional.empty();
        }
    };

    @Test
    void a_fact_says_what_it_says_now_and_else_what_it_said_last() {
        assertThat(shown(
                        "<data value=\"fact:" + HERE + "\">tolv</data> og <data value=\"fact:" + GONE + "\">ti</data>"))
                .isEqualTo("&lt;b&gt;14&lt;/b&gt; &amp; $1 senger og ti");
    }

    @Test
    void a_telephone_can_be_tapped_and_what_follows_it_is_told_in_its_language() {
        String phone = "<data value=\"fact:" + PHONE + "\">sentralbordet</data>";
        assertThat(shown("Ring " + phone + "."))
                .isEqualTo(
                        "Ring <span lang=\"nb\"><a href=\"tel:+4751518000\">51 51 80 00</a> (&lt;hverdager&gt;)</span>.");
        assertThat(shown("<a href=\"https://a.no\">x</a> <strong>" + phone + "</strong>"))
                .contains("<strong><span lang=\"nb\"><a href=\"tel:+4751518000\">");
    }

    @Test
    void a_telephone_inside_a_link_is_no_link_of_its_own() {
        assertThat(shown("<a href=\"https://a.no\">ring <data value=\"fact:" + PHONE + "\">oss</data></a>"))
                .isEqualTo(
                        "<a href=\"https://a.no\">ring <span lang=\"nb\">51 51 80 00 (&lt;hverdager&gt;)</span></a>");
    }

    @Test
    void a_document_is_led_to_and_one_that_is_gone_keeps_its_words() {
        assertThat(shown("<a href=\"media:" + HERE + "\"><em>ark</em></a>, <a href=\"media:" + GONE + "\">borte</a>"))
                .isEqualTo("<a href=\"/f?a=1&amp;b=&quot;2&quot;$1\"><em>ark</em></a>, borte");
    }

    @Test
    void a_file_tells_its_kind_and_size() {
        var frame = Frame.withoutSite(Language.NB, "b1", "").with(EMBEDS);
        assertThat(frame.told(new Embeds.File("", "", "PDF", 12))).isEqualTo("PDF, 1 kB");
        assertThat(frame.told(new Embeds.File("", "", "PDF", 240_400))).isEqualTo("PDF, 240 kB");
        assertThat(frame.told(new Embeds.File("", "", "PDF", 1_240_000))).isEqualTo("PDF, 1,2 MB");
        assertThat(Frame.withoutSite(Language.EN, "b1", "").told(new Embeds.File("", "", "PDF", 1_240_000)))
                .isEqualTo("PDF, 1.2 MB");
    }

    private static String shown(String html) {
        var output = new StringOutput();
        Frame.withoutSite(Language.NB, "b1", "")
                .with(EMBEDS)
                .show(Markup.clean(html))
                .writeTo(output);
        return output.toString();
    }
}
