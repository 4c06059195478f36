package no.fnsp.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.fnsp.site.PageMarks.Marked;
import no.fnsp.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is counted, and which addresses are kept. */
class ReadersTest {

    private static final Marked PAGE = new Marked(new UUID(0, 1), Language.NB, "/behandlinger/hofteprotese");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (Linux; Android 15; CUBOT X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
                "Opera/9.80 (J2ME/MIDP; Opera Mini/9.80) Presto/2.5.25 Version/10.54"
            })
    void a_browser_is_counted(String agent) {
        assertThat(Readers.isBrowser(agent)).isEqualTo(!agent.contains("CUBOT "));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "curl/8.5.0",
                "python-requests/2.32",
                "Java-http-client/25",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0.0.0 Safari/537.36",
                "Mozilla/5.0 (compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)"
            })
    void a_machine_that_says_so_is_not(String agent) {
        assertThat(Readers.isBrowser(agent)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "www.helsenorge.no/sykdom/hofte, www.helsenorge.no, /sykdom/hofte",
        "WWW.Helsenorge.no, www.helsenorge.no, /",
        "helsenorge.no/a?fnr=01010750160#x, helsenorge.no, /a",
        "helsenorge.no:8443/a, helsenorge.no, /a"
    })
    void of_an_address_the_host_and_the_path_are_kept(String written, String host, String target) {
        assertThat(Outgoing.of(PAGE, written, "helse-bergen.no")).contains(new Outgoing(PAGE, host, target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "helse-bergen.no/x",
                "kari:hemmelig@example.no/",
                "a b.no",
                "<script>",
                "exa\u0000mple.no",
                "://x",
                "/bare/sti",
                "eksempel.no/å"
            })
    void what_is_no_address_of_another_is_not_kept(String written) {
        assertThat(Outgoing.of(PAGE, written, "helse-bergen.no")).isEmpty();
        assertThat(Outgoing.of(PAGE, "x.no/" + "a".repeat(400), "helse-bergen.no"))
                .isEmpty();
    }
}
