package no.fnsp.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "Hjertesvikt, Hjartesvikt",
        "Øyeundersøkelse, Augeundersøking",
        "Hodepine hos syke, Hovudpine hos sjuke",
        "MR-undersøkelse, mr undersøking",
        "Beinbrudd, Beinbrot"
    })
    void a_thing_has_one_name_in_bokmål_and_nynorsk(String one, String other) {
        assertThat(Names.alike(one, other)).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvSource({"Hofteprotese, Hofteproteser", "Hofteprotese, Ny hofteprotese", "Koloskopi, Kolonoskopi"})
    void what_is_nearly_the_same_is_alike(String one, String other) {
        assertThat(Names.alike(one, other)).isGreaterThanOrEqualTo(0.45);
    }

    @ParameterizedTest
    @CsvSource({"Hofteprotese, Gastroskopi", "Dialyse, Depresjon", "Keisersnitt, Kneprotese"})
    void what_is_something_else_is_not(String one, String other) {
        assertThat(Names.alike(one, other)).isLessThan(0.45);
    }

    @Test
    void codes_are_known_by_their_form() {
        assertThat(Codes.read("m16.1, m17;  m16.1")).containsExactly("M16.1", "M17");
        assertThat(Codes.wrong("icd-10", List.of("M16", "M16.1", "M1", "16"))).containsExactly("M1", "16");
        assertThat(Codes.wrong("ncsp", List.of("NFB40", "NF40"))).containsExactly("NF40");
        assertThat(Codes.wrong("ncmp", List.of("FPFE10", "10"))).containsExactly("10");
        assertThat(Codes.wrong("ncrp", List.of("SAA0AD", "M16"))).containsExactly("M16");
        assertThat(Codes.wrong("gossip", List.of("M16"))).containsExactly("M16");
    }
}
