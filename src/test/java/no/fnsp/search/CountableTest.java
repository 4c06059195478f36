package no.fnsp.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which questions are counted, and what is written down of them. */
class CountableTest {

    @ParameterizedTest
    @CsvSource({"'  Ny   HOFTE ', ny hofte", "covid-19, covid-19", "'MR, rygg?', mr rygg"})
    void a_question_is_written_down_in_small_letters_and_single_spaces(String asked, String written) {
        assertThat(Countable.of(asked)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01017012345",
                "99 88 77 66",
                "①②③④⑤⑥⑦⑧",
                "ola@example.no",
                "ola (at) example.no",
                "ola krøllalfa example",
                "www.example.no",
                "jeg heter Kari og har vondt i kneet",
                "  "
            })
    void what_may_tell_of_a_person_is_not_written_down_at_all(String asked) {
        assertThat(Countable.of(asked)).isEmpty();
    }
}
