package no.fnsp.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.fnsp.EmptyInstallation;
import no.fnsp.identity.Permit;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who else is in the text. */
@EmptyInstallation
class PresencesTest {

    private static final BlockId CHAPTER = new BlockId("before");

    @Autowired
    WritingDesk desk;

    @Autowired
    Presences presences;

    @Autowired
    JdbcClient db;

    Document document;
    Permit kari;
    Permit ola;

    @BeforeEach
    void a_text_of_helse_bergen() {
        document = desk.document();
        kari = desk.permit("Kari", document);
        ola = desk.permit("Ola", document);
    }

    @Test
    void others_are_told_of_with_the_chapter_they_are_in_and_oneself_is_not() {
        presences.seen(kari, document, Language.NB, null);
        presences.seen(ola, document, Language.NB, null);
        presences.seen(ola, document, Language.NB, CHAPTER);
        assertThat(presences.others(document.id(), Language.NB, kari.actor()))
                .singleElement()
                .satisfies(present -> {
                    assertThat(present.account()).isEqualTo(ola.actor());
                    assertThat(present.chapter()).isEqualTo(CHAPTER);
                });
        assertThat(presences.others(document.id(), Language.NN, kari.actor())).isEmpty();
    }

    @Test
    void who_has_not_been_heard_of_for_a_while_or_has_left_is_not_there() {
        presences.seen(ola, document, Language.NB, null);
        db.sql("update content.presence set seen_at = seen_at - interval '46 seconds' where document = :document")
                .param("document", document.id())
                .update();
        assertThat(presences.others(document.id(), Language.NB, kari.actor())).isEmpty();
        presences.seen(ola, document, Language.NB, null);
        assertThat(presences.others(document.id(), Language.NB, kari.actor())).hasSize(1);
        presences.left(ola, document, Language.NB);
        assertThat(presences.others(document.id(), Language.NB, kari.actor())).isEmpty();
    }

    @Test
    void nobody_is_in_another_tenants_text() {
        Document theirs = desk.document("helse-fonna.no");
        assertThatThrownBy(() -> presences.seen(kari, theirs, Language.NB, null))
                .isInstanceOf(Permit.NotPermitted.class);
    }
}
