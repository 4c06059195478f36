package no.fnsp.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** The last six of the eight digits in RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_code_counts_half_a_minute_before_and_after() {
        Instant at = Instant.ofEpochSecond(1111111111);
        assertThat(Totp.stepOf(SECRET, "050 471", at)).hasValue(Totp.step(at));
        assertThat(Totp.stepOf(SECRET, "050471", at.plusSeconds(30))).hasValue(Totp.step(at));
        assertThat(Totp.stepOf(SECRET, "050471", at.plusSeconds(75))).isEmpty();
        assertThat(Totp.stepOf(SECRET, "050471", at.minusSeconds(60))).isEmpty();
        assertThat(Totp.stepOf(SECRET, "", at)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void letters_are_those_of_the_standard(String words, String letters) {
        assertThat(Base32.write(words.getBytes(US_ASCII))).isEqualTo(letters);
    }
}
