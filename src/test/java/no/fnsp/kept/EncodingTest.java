package no.fnsp.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever can unpack is sent packed pages, and nobody is sent what they said they cannot read. */
class EncodingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd            | BROTLI",
                "gzip, deflate                      | GZIP",
                "GZIP                               | GZIP",
                "x-gzip                             | GZIP",
                "br;q=0.5, gzip                     | GZIP",
                "br; q=1.0, gzip; q=0.9             | BROTLI",
                "br;q=0, gzip;q=0.001               | GZIP",
                "br;q=0, gzip;q=0                   | PLAIN",
                "*                                  | BROTLI",
                "*;q=0                              | PLAIN",
                "br;q=0, *                          | GZIP",
                "identity                           | PLAIN",
                "identity;q=0.5, gzip;q=0.4         | PLAIN",
                "identity;q=0                       | PLAIN",
                "deflate, zstd, compress            | PLAIN",
                "''                                 | PLAIN",
                "gzip;q=2                           | PLAIN",
                "gzip;q=-1                          | PLAIN",
                "gzip;q=abc, br;q=NaN               | PLAIN",
                "gzip;q=                            | PLAIN",
                "gzip;level=9                       | PLAIN",
                ";;;,,,q=1,;q=1                     | PLAIN",
                "gzip;q=0.12345                     | PLAIN",
                "😀, gzip                            | GZIP",
            })
    void the_best_that_is_accepted(String header, Encoding best) {
        assertThat(Encoding.accepted(header, true)).isEqualTo(best);
    }

    @Test
    void who_says_nothing_or_far_too_much_gets_plain_bytes() {
        assertThat(Encoding.accepted(null, true)).isEqualTo(Encoding.PLAIN);
        assertThat(Encoding.accepted("gzip, ".repeat(2000), true)).isEqualTo(Encoding.PLAIN);
    }

    @Test
    void a_machine_without_brotli_packs_with_gzip() {
        assertThat(Encoding.accepted("gzip, deflate, br", false)).isEqualTo(Encoding.GZIP);
        assertThat(Encoding.accepted("br", false)).isEqualTo(Encoding.PLAIN);
    }
}
