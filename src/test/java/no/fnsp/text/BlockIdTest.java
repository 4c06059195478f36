package no.fnsp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockIdTest {

    @Test
    void a_fresh_id_is_another_each_time_and_reads_back() {
        var ids = Stream.generate(BlockId::fresh).limit(10_000).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> new BlockId(id.toString()).equals(id));
        assertThat(ids).allMatch(id -> id.value().matches("[0-9a-z]{12}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "a-b", "\"x", "123456789012345678901", "æ", "a\n"})
    void what_is_not_an_id_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockId(value));
    }
}
