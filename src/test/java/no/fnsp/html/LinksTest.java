package no.fnsp.html;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.Map;
import no.fnsp.text.Markup;
import org.junit.jupiter.api.Test;

class LinksTest {

    private final Links links =
            new Links(Map.of("document:krykker", "/behandlinger/krykker?a=1&b=\"2\"", "page:/x", "/$1"));

    @Test
    void anInnerAddressIsLedToWhereItStandsOnTheSite() {
        assertThat(shown("Se <a href=\"document:krykker\">krykker</a>."))
                .isEqualTo("Se <a href=\"/behandlinger/krykker?a=1&amp;b=&quot;2&quot;\">krykker</a>.");
        assertThat(shown("<a href=\"page:/x\"><strong>x</strong></a>"))
                .isEqualTo("<a href=\"/$1\"><strong>x</strong></a>");
    }

    @Test
    void anInnerAddressThatLeadsNowhereLosesTheLinkAndKeepsTheWords() {
        assertThat(shown("Se <a href=\"document:borte\">den <em>gamle</em></a> og <a href=\"page:/x\">x</a>."))
                .isEqualTo("Se den <em>gamle</em> og <a href=\"/$1\">x</a>.");
    }

    @Test
    void anInnerAddressIsFoundWhereverItStandsAmongTheAttributes() {
        assertThat(shown("<a hreflang=\"nb\" href=\"page:/x\">x</a>")).isEqualTo("<a href=\"/$1\">x</a>");
    }

    @Test
    void otherAddressesAndWordsAreLeftAlone() {
        assertThat(shown("<a href=\"https://example.no/\">ute</a> document:krykker"))
                .isEqualTo("<a href=\"https://example.no/\">ute</a> document:krykker");
    }

    private String shown(String html) {
        var output = new StringOutput();
        links.show(Markup.clean(html)).writeTo(output);
        return output.toString();
    }
}
