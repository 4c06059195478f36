package no.fnsp.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

@PropertyDefaults(tries = 3000, edgeCases = EdgeCasesMode.NONE)
class MarkupPropertiesTest {

    private static final String[] SCRAPS = {
        "<a href='page:/x'>",
        "<a href=javascript:x>",
        "<a>",
        "</a>",
        "<strong>",
        "</strong>",
        "<b>",
        "</b>",
        "<em>",
        "</em>",
        "<span lang=nn>",
        "<span>",
        "</span>",
        "<data value=fact:019a0000-0000-7000-8000-00000000a004>",
        "<data value='fact:x'>",
        "<data>",
        "</data>",
        "<a href='media:019a0000-0000-7000-8000-00000000a003'>",
        "<a href='media:x' hreflang=en>",
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<ul>",
        "<li>",
        "<svg>",
        "</svg>",
        "<math>",
        "<mtext>",
        "<style>",
        "</style>",
        "<script>",
        "</script>",
        "<textarea>",
        "</textarea>",
        "<title>",
        "<noscript>",
        "<template>",
        "<select>",
        "<option>",
        "<form>",
        "<button>",
        "<iframe>",
        "<plaintext>",
        "<xmp>",
        "<h1>",
        "<br>",
        "<img src=x onerror=alert(1)>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?x",
        "&lt;",
        "&gt;",
        "&amp;",
        "&amp;lt;",
        "&nbsp;",
        "&",
        "<",
        ">",
        "\"",
        "'",
        "&#0;",
        "&#x1f600;",
        "&lt;script&gt;",
        " ",
        "\u00a0",
        "\n",
        "\u0000",
        "\u200b",
        "\u2028",
        "\ufeff",
        "\ud800",
        "\udc00",
        "å",
        "ord",
        "mer",
        "=",
        "/>"
    };

    @Provide
    Arbitrary<String> html() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(14).map(scraps -> String.join("", scraps));
    }

    @Property
    void clean_twice_is_clean_once(@ForAll("html") String html) {
        var clean = Markup.clean(html);
        assertThat(Markup.clean(clean.html())).isEqualTo(clean);
    }

    @Property
    void clean_of_anything_at_all_twice_is_clean_once(@ForAll String html) {
        var clean = Markup.clean(html);
        assertThat(Markup.clean(clean.html())).isEqualTo(clean);
    }

    @Property
    void nothing_unsafe_is_left(@ForAll("html") String html) {
        var body = Jsoup.parseBodyFragment(Markup.clean(html).html()).body();
        assertThat(body.select("*:not(body, strong, em, a, span, data, sub, sup, br)"))
                .isEmpty();
        assertThat(body.select("[^on], [style], [href^=javascript]")).isEmpty();
        assertThat(body.select("a a, a:not([href]), span:not([lang]), data *, data:not([value^=fact:])"))
                .isEmpty();
    }

    @Property
    void what_was_stored_is_read_back(@ForAll("html") String html) {
        var clean = Markup.clean(html);
        assertThat(Markup.stored(clean.html())).isEqualTo(clean);
        assertThat(clean.facts()).hasSize(clean.html().split("<data ", -1).length - 1);
    }

    @Property
    void plain_words_are_read_back(@ForAll("html") String words) {
        var plain = Markup.plain(words);
        assertThat(Markup.plain(plain.text())).isEqualTo(plain);
        assertThat(plain.text().replaceAll("[\\s\\p{Z}\\p{Cc}\\ufeff\\p{Cs}]", ""))
                .isEqualTo(words.replaceAll("[\\s\\p{Z}\\p{Cc}\\ufeff\\p{Cs}]", ""));
    }
}
