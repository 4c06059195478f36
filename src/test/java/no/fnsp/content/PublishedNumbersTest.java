package no.fnsp.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.identity.Permit;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** People count what readers were shown; what was only frozen and vouched for has a place in the line, and no number of its own. */
@EmptyInstallation
@Import(WritingDesk.class)
class PublishedNumbersTest {

    private static final Text WORDS = new Text("Hofteprotese", List.of(), List.of());

    @Autowired
    WritingDesk desk;

    @Autowired
    Editions editions;

    @Autowired
    PublishedNumbers numbers;

    private Document document;
    private Permit kari;
    private Instant at;

    @BeforeEach
    void a_text() {
        document = desk.document();
        kari = desk.permit("Kari", document);
        at = Instant.now().minus(Duration.ofHours(1));
    }

    @Test
    void the_first_that_readers_are_shown_is_number_one_however_often_it_was_frozen_before() {
        Edition frozen = frozen(Language.NB);
        frozen(Language.NB);
        Edition first = shown(Language.NB);
        Edition between = frozen(Language.NB);
        Edition second = shown(Language.NB);
        assertThat(first.number()).isEqualTo(3);
        assertThat(numbers.of(List.of(frozen.id(), first.id(), between.id(), second.id())))
                .isEqualTo(Map.of(first.id(), 1, second.id(), 2));
        assertThat(numbers.of(frozen.id())).isEmpty();
    }

    @Test
    void each_language_is_counted_by_itself() {
        shown(Language.NB);
        shown(Language.NB);
        assertThat(numbers.of(shown(Language.NN).id())).contains(1);
    }

    @Test
    void the_order_is_the_one_they_were_shown_in() {
        Edition written = frozen(Language.NB);
        Edition quicker = shown(Language.NB);
        publish(written);
        assertThat(numbers.of(quicker.id())).contains(1);
        assertThat(numbers.of(written.id())).contains(2);
    }

    @Test
    void what_is_shown_again_after_it_was_taken_away_keeps_its_number() {
        Edition first = shown(Language.NB);
        editions.withdraw(kari, document, Set.of(), next());
        publish(first);
        assertThat(numbers.of(first.id())).contains(1);
        assertThat(numbers.of(shown(Language.NB).id())).contains(2);
    }

    @Test
    void an_older_edition_that_is_corrected_is_called_as_the_one_it_corrects() {
        Edition first = shown(Language.NB);
        Edition newest = shown(Language.NB);
        Edition corrected = editions.add(
                kari,
                document,
                Language.NB,
                WORDS,
                new Editions.Change(ChangeClass.CRITICAL, first.id(), newest.id(), null));
        assertThat(numbers.of(corrected.id())).contains(1);
        UUID unknown = UUID.randomUUID();
        assertThat(numbers.of(List.of(unknown))).isEmpty();
    }

    private Edition frozen(Language language) {
        return editions.add(kari, document, language, WORDS, Editions.Change.first());
    }

    private Edition shown(Language language) {
        Edition edition = frozen(language);
        publish(edition);
        return edition;
    }

    private void publish(Edition edition) {
        editions.publish(kari, document, edition, Set.of(), next());
    }

    private Instant next() {
        at = at.plusSeconds(60);
        return at;
    }
}
