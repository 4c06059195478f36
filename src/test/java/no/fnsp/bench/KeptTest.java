package no.fnsp.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the benchmark would notice that something was lost. */
class KeptTest {

    @Test
    void what_stands_once_is_kept_as_a_paragraph_or_in_one() {
        var kept = Kept.of(List.of("Ta med «a-1».", "«b-1»"), List.of("Ta med «a-1».", "Du går «b-1» med krykker."));
        assertThat(kept).isEqualTo(new Kept(2, List.of(), List.of()));
        assertThat(kept.isAll()).isTrue();
    }

    @Test
    void what_is_missing_is_lost() {
        assertThat(Kept.of(List.of("«a-1»", "«a-2»"), List.of("«a-2»")).lost()).containsExactly("«a-1»");
    }

    @Test
    void one_is_not_found_in_another_that_begins_alike() {
        assertThat(Kept.of(List.of("«a-1»"), List.of("«a-10»", "«a-11»")).lost())
                .containsExactly("«a-1»");
    }

    @Test
    void what_stands_twice_is_doubled_in_two_paragraphs_and_in_the_same() {
        assertThat(Kept.of(List.of("«a-1»", "«a-2»"), List.of("«a-1»", "«a-1» «a-2» «a-2»"))
                        .doubled())
                .containsExactly("«a-1»", "«a-2»");
    }

    @Test
    void texts_are_counted_together() {
        var both = Kept.of(List.of("«a»"), List.of("«a»")).and(Kept.of(List.of("«b»"), List.of()));
        assertThat(both).isEqualTo(new Kept(1, List.of("«b»"), List.of()));
        assertThat(both.isAll()).isFalse();
    }
}
