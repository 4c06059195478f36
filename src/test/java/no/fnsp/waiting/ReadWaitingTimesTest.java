package no.fnsp.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.fnsp.outside.SaidSamples;
import no.fnsp.outside.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the register's answer. */
class ReadWaitingTimesTest {

    @Test
    void weeks_are_read_by_place_and_kind() throws Trouble {
        WaitingTimes times = read("""
                {"sted":"Haukeland","organisasjonsnummer":"983974724","ventetider":[{"type":"utredning","uker":12},{"type":"Dagbehandling","uker":0}]},
                {"sted":"Aker","ventetider":[{"type":"innleggelse","uker":520}]}
                """);
        assertThat(times.places()).extracting(WaitingTimes.Place::name).containsExactly("Aker", "Haukeland");
        assertThat(times.places().getLast().weeks()).isEqualTo(Map.of(Care.ASSESSMENT, 12, Care.DAY, 0));
        assertThat(times.places().getFirst().number()).isEmpty();
    }

    @Test
    void weeks_that_nobody_can_mean_are_not_told_and_the_rest_is() throws Trouble {
        WaitingTimes times = read("""
                {"sted":"Haukeland","ventetider":[{"type":"utredning","uker":-1},{"type":"poliklinikk","uker":521},
                 {"type":"dagbehandling","uker":"7"},{"type":"innleggelse","uker":3.5},{"type":"hjemme","uker":4}]},
                {"sted":"<script>x</script>","ventetider":[{"type":"utredning","uker":4}]},
                {"sted":"<b>Aker</b>","organisasjonsnummer":"<x>","ventetider":[{"type":"utredning","uker":4}]}
                """);
        assertThat(times.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Aker");
            assertThat(place.number()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":\"9001\"}",
                "{\"id\":\"9002\",\"steder\":[]}",
                "{\"id\":\"9001\",\"steder\":[{\"x\":1}]}",
                "{\"id\":\"9001\",\"steder\":\"ingen\"}"
            })
    void another_shape_is_no_answer(String said) {
        assertThatThrownBy(() -> ReadWaitingTimes.read(SaidSamples.said(said), "9001"))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.kind()).isEqualTo(Trouble.Kind.SHAPE));
    }

    @Test
    void that_nobody_offers_it_is_an_answer() throws Trouble {
        assertThat(read("").places()).isEmpty();
    }

    private static WaitingTimes read(String places) throws Trouble {
        return ReadWaitingTimes.read(SaidSamples.said("{\"id\":\"9001\",\"steder\":[" + places + "]}"), "9001");
    }
}
