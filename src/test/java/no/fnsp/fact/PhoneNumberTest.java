package no.fnsp.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "51518000, 51 51 80 00, tel:+4751518000",
        "51 51 80 00, 51 51 80 00, tel:+4751518000",
        "+47 51 51 80 00, 51 51 80 00, tel:+4751518000",
        "004751518000, 51 51 80 00, tel:+4751518000",
        "51.51.80.00, 51 51 80 00, tel:+4751518000",
        "900 12 345, 900 12 345, tel:+4790012345",
        "02800, 02800, tel:02800",
        "116117, 116 117, tel:116117",
        "113, 113, tel:113",
        "+46 8 123 456 78, +46812345678, tel:+46812345678"
    })
    void a_number_is_read_as_people_write_it_and_shown_in_groups(String written, String shown, String href) {
        PhoneNumber number = PhoneNumber.find(written).orElseThrow();
        assertThat(number.shown().replace('\u00a0', ' ')).isEqualTo(shown);
        assertThat(number.href()).isEqualTo(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ring oss",
                "5151800",
                "515180001",
                "11518000",
                "+47 123",
                "113 kg",
                "tel:113",
                "<b>113</b>",
                "51 51 80 00 / 01",
                "+",
                "--",
                "٥١٥١٨٠٠٠",
                "+47+4751518000"
            })
    void what_nobody_could_be_called_by_is_no_number(String written) {
        assertThat(PhoneNumber.find(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:1", "5151 8000", ""})
    void a_store_that_says_otherwise_is_not_believed(String stored) {
        assertThatThrownBy(() -> new PhoneNumber(stored)).isInstanceOf(IllegalArgumentException.class);
    }
}
