package no.fnsp.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that studies are known by, as people write and paste them. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource({"654321,654321", "REK 654321,654321", "2019/1234,2019/1234", "rek: 2019/ 1234,2019/1234", "65432,65432"
    })
    void a_rek_number_is_kept_as_it_is_called(String written, String kept) {
        assertThat(Numbers.rek(written)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({"NCT01234567,NCT01234567", "nct 0123 4567,NCT01234567"})
    void an_nct_number_is_kept_in_capitals(String written, String kept) {
        assertThat(Numbers.nct(written)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-512345-12-00,2023-512345-12-00",
        "EU CT: 2023–512345–12–00,2023-512345-12-00",
        "EudraCT 2019-001234-12,2019-001234-12"
    })
    void an_eu_number_of_either_register_is_kept(String written, String kept) {
        assertThat(Numbers.euct(written)).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({"123", "abc", "2019/", "12345678", "1234/1", "<script>"})
    void what_is_no_rek_number_is_none(String written) {
        assertThat(Numbers.rek(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NCT1234567", "NCT123456789", "12345678", "XCT12345678"})
    void what_is_no_nct_number_is_none(String written) {
        assertThat(Numbers.nct(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-412345-12-00", "2023-512345-12", "1923-512345-12-00", "2023-51234-12-00"})
    void what_is_no_eu_number_is_none(String written) {
        assertThat(Numbers.euct(written)).isEmpty();
    }
}
