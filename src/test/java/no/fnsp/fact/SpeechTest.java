package no.fnsp.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text says a fact, in its own language. */
class SpeechTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void a_telephone_is_tapped_and_says_when_it_is_answered() {
        var phone = new Saying.Phone(new PhoneNumber("51518000"), Words.of(Language.NB, "hverdager 8–15"));
        assertThat(Speech.of(phone, Language.NB, MONDAY))
                .isEqualTo(
                        new Spoken("51\u00a051\u00a080\u00a000", "tel:+4751518000", " (hverdager 8–15)", Language.NB));
        assertThat(Speech.of(phone, Language.EN, MONDAY).language()).isEqualTo(Language.NB);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "38600, NB, \"386 kroner\"",
                "38650, NN, \"386,50 kroner\"",
                "0, NB, \"0 kroner\"",
                "316500, NB, \"3165 kroner\"",
                "1250000, NB, \"12 500 kroner\"",
                "1250005, EN, \"NOK 12,500.05\"",
                "5, EN, \"NOK 0.05\"",
                "38600, SE, \"386 kroner\""
            })
    void a_fee_is_said_in_kroner(long ore, Language language, String words) {
        var fee = new Saying.Fee(List.of(new Saying.Amount(LocalDate.of(2026, 1, 1), ore)));
        assertThat(Speech.of(fee, language, MONDAY).words().replace('\u00a0', ' '))
                .isEqualTo(words);
    }

    @Test
    void a_new_fee_applies_from_midnight_in_Norway() {
        var fee = new Saying.Fee(List.of(
                new Saying.Amount(LocalDate.of(2027, 1, 1), 400_00),
                new Saying.Amount(LocalDate.of(2026, 1, 1), 386_00)));
        assertThat(said(fee, "2026-12-31T22:59:59.999Z")).isEqualTo("386\u00a0kroner");
        assertThat(said(fee, "2026-12-31T23:00:00Z")).isEqualTo("400\u00a0kroner");
        assertThat(said(fee, "2025-06-01T12:00:00Z"))
                .as("before any is known to apply")
                .isEqualTo("386\u00a0kroner");
    }

    private static String said(Saying says, String at) {
        return Speech.of(says, Language.NB, Instant.parse(at)).words();
    }

    @Test
    void hours_are_said_in_the_language_of_the_text() {
        var hours = new Saying.Hours(new OpeningHours("Mo-Fr 08:00-15:30; Sa 10:00-14:00; Su 00:00-24:00"));
        assertThat(Speech.of(hours, Language.NN, MONDAY).words())
                .isEqualTo("måndag–fredag 08:00–15:30, laurdag 10:00–14:00, søndag heile døgnet");
        assertThat(Speech.of(hours, Language.SMA, MONDAY).language()).isEqualTo(Language.NB);
    }

    @Test
    void a_phrase_that_is_missing_in_a_language_says_which_it_is_in() {
        Spoken spoken = Speech.of(new Saying.Phrase(Words.of(Language.NB, "hverdager")), Language.EN, MONDAY);
        assertThat(spoken).isEqualTo(Spoken.plain("hverdager", Language.NB));
    }
}
