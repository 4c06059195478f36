package no.fnsp.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.content.Document;
import no.fnsp.content.WritingDesk;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Role;
import no.fnsp.identity.Spot;
import no.fnsp.identity.Staff;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What editors and the professional approver of Helse Bergen say to each other of one text. */
@EmptyInstallation
class CommentsTest {

    private static final BlockId BEFORE = new BlockId("before");

    @Autowired
    WritingDesk desk;

    @Autowired
    Staff staff;

    @Autowired
    Comments comments;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Conversations conversations;

    @Autowired
    JdbcClient db;

    Document document;
    Spot spot;
    Permit kari;
    Permit ola;

    @BeforeEach
    void a_text_of_a_hospital() {
        // Of its own: other tests in the same house have people at Helse Bergen.
        staff.site("samtale-sykehus.no", "vest");
        document = desk.document("samtale-sykehus.no");
        spot = new Spot(document.site(), "vest", "/behandlinger/hofteprotese");
        kari = desk.permit("Kari", document);
        ola = desk.permit("Ola", document, Role.APPROVER);
    }

    @Test
    void a_comment_and_its_answers_are_one_conversation_about_a_chapter() {
        UUID begun = write(kari, BEFORE, "Seks timer eller åtte?");
        answer(ola, begun, "Seks.");
        write(kari, null, "Les gjennom alt.");
        assertThat(conversations.of(document.id(), Language.NB))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.about()).contains(BEFORE);
                            assertThat(first.comments())
                                    .extracting(Comment::words)
                                    .containsExactly("Seks timer eller åtte?", "Seks.");
                            assertThat(first.comments())
                                    .extracting(Comment::author)
                                    .containsExactly(kari.actor(), ola.actor());
                        },
                        second -> assertThat(second.about()).isEmpty());
        assertThat(conversations.of(document.id(), Language.NN)).isEmpty();
    }

    @Test
    void an_answer_is_not_answered() {
        UUID answer = answer(ola, write(kari, BEFORE, "Seks timer?"), "Ja.");
        assertThat(comments.answer(kari, document, spot, answer, said("Sikker?")))
                .isEqualTo(new Written.Unknown());
    }

    @Test
    void two_who_resolve_at_once_have_done_it_once_and_it_can_be_opened_again() {
        UUID begun = write(kari, BEFORE, "Seks timer?");
        assertThat(conversations.open(document.id(), Language.NB)).isEqualTo(Map.of("before", 1));
        assertThat(resolutions.resolve(ola, document, begun)).isTrue();
        assertThat(resolutions.resolve(kari, document, begun)).isTrue();
        assertThat(only().isResolved()).isTrue();
        assertThat(only().last()).extracting(Conversation.Turn::by).isEqualTo(ola.actor());
        assertThat(conversations.open(document.id(), Language.NB)).isEmpty();
        resolutions.reopen(kari, document, begun);
        resolutions.reopen(kari, document, begun);
        assertThat(only().isOpen()).isTrue();
        assertThat(acts()).containsExactly("comment.written", "comment.resolved", "comment.reopened");
    }

    @Test
    void what_is_withdrawn_is_told_of_without_its_words() {
        UUID begun = write(kari, BEFORE, "Fru Hansen fra tredje");
        answer(ola, begun, "Ikke skriv om pasienter her.");
        assertThat(comments.withdraw(kari, document, begun)).isTrue();
        assertThat(comments.withdraw(kari, document, begun)).isTrue();
        assertThat(only().comments().getFirst())
                .matches(Comment::withdrawn)
                .extracting(Comment::words)
                .isEqualTo("");
        assertThat(only().isOpen()).isTrue();
        assertThat(acts()).containsExactly("comment.written", "comment.answered", "comment.withdrawn");
    }

    @Test
    void a_conversation_where_everything_is_withdrawn_waits_for_nobody() {
        comments.withdraw(kari, document, write(kari, BEFORE, "Feil tekst"));
        assertThat(conversations.open(document.id(), Language.NB)).isEmpty();
    }

    @Test
    void nobody_withdraws_what_another_wrote() {
        UUID begun = write(kari, BEFORE, "Seks timer?");
        assertThatThrownBy(() -> comments.withdraw(ola, document, begun)).isInstanceOf(Permit.NotPermitted.class);
        assertThat(only().comments().getFirst().withdrawn()).isFalse();
    }

    @Test
    void a_comment_has_two_thousand_characters_however_many_bytes_they_are() {
        assertThat(begin(kari, null, "å".repeat(2001))).isEqualTo(new Written.TooLong(2001, 2000));
        assertThat(begin(kari, null, " \n ")).isEqualTo(new Written.Empty());
        assertThat(conversations.of(document.id(), Language.NB)).isEmpty();
        assertThat(begin(kari, null, "🦴".repeat(2000) + "\n")).isInstanceOf(Written.Ok.class);
    }

    @Test
    void whoever_may_read_the_text_is_asked_to_look_until_somebody_resolves_it() {
        UUID nina = staff.person("Nina Nyhus", Role.READER, new Grant.Level.OnSite(document.site()));
        UUID begun = ok(comments.begin(
                kari, document, spot, Language.NB, BEFORE, new Said("Se her, @Nina Nyhus", Set.of(nina))));
        assertThat(conversations.mentionsOf(nina)).singleElement().satisfies(mention -> {
            assertThat(mention.document()).isEqualTo(document.id());
            assertThat(mention.site()).isEqualTo(document.site());
            assertThat(mention.author()).isEqualTo(kari.actor());
        });
        resolutions.resolve(ola, document, begun);
        assertThat(conversations.mentionsOf(nina)).isEmpty();
        resolutions.reopen(ola, document, begun);
        assertThat(conversations.mentionsOf(nina)).hasSize(1);
        comments.withdraw(kari, document, begun);
        assertThat(conversations.mentionsOf(nina)).isEmpty();
    }

    @Test
    void whoever_works_elsewhere_is_not_asked() {
        UUID elsewhere = staff.person(
                "Per Pedersen", Role.SITE_MANAGER, new Grant.Level.OnSite(staff.site("stolav.no", "midt")));
        UUID otherBranch = staff.person(
                "Pia Pedersen", Role.EDITOR, new Grant.Level.Branch(document.site(), "/avdelinger/kvinneklinikken"));
        for (UUID stranger : List.of(elsewhere, otherBranch, UUID.randomUUID())) {
            Written written =
                    comments.begin(kari, document, spot, Language.NB, null, new Said("Se her", Set.of(stranger)));
            assertThat(written).isEqualTo(new Written.Strangers(Set.of(stranger)));
        }
        assertThat(conversations.of(document.id(), Language.NB)).isEmpty();
    }

    @Test
    void readers_only_read() {
        Permit reader = desk.permit("Rita", document, Role.READER);
        UUID begun = write(kari, BEFORE, "Seks timer?");
        assertThatThrownBy(() -> begin(reader, null, "Hei")).isInstanceOf(Permit.NotPermitted.class);
        assertThatThrownBy(() -> resolutions.resolve(reader, document, begun)).isInstanceOf(Permit.NotPermitted.class);
        assertThatThrownBy(() -> comments.withdraw(reader, document, begun)).isInstanceOf(Permit.NotPermitted.class);
    }

    @Test
    void another_texts_conversation_is_none_of_this_text() {
        Document other = desk.document("samtale-sykehus.no");
        UUID theirs =
                ok(comments.begin(desk.permit("Kari", other), other, spot, Language.NB, null, said("Et annet sted")));
        assertThat(comments.answer(kari, document, spot, theirs, said("Her"))).isEqualTo(new Written.Unknown());
        assertThat(resolutions.resolve(kari, document, theirs)).isFalse();
        assertThat(comments.withdraw(kari, document, theirs)).isFalse();
    }

    @Test
    void the_database_keeps_what_was_said_and_lets_no_answer_be_answered() {
        UUID answer = answer(ola, write(kari, BEFORE, "Seks timer?"), "Ja.");
        assertThatThrownBy(() -> db.sql("delete from discussion.comment").update())
                .hasMessageContaining("never changes");
        assertThatThrownBy(() ->
                        db.sql("update discussion.comment set words = 'Nei.'").update())
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> db.sql("""
                                insert into discussion.comment (document, language, answers, words, author)
                                values (:document, 'nb', :answers, 'Sikker?', :author)
                                """)
                        .param("document", document.id())
                        .param("answers", answer)
                        .param("author", kari.actor())
                        .update())
                .hasMessageContaining("foreign key");
    }

    private UUID write(Permit permit, BlockId chapter, String words) {
        return ok(begin(permit, chapter, words));
    }

    private Written begin(Permit permit, BlockId chapter, String words) {
        return comments.begin(permit, document, spot, Language.NB, chapter, said(words));
    }

    private UUID answer(Permit permit, UUID conversation, String words) {
        return ok(comments.answer(permit, document, spot, conversation, said(words)));
    }

    private static Said said(String words) {
        return new Said(words, Set.of());
    }

    private static UUID ok(Written written) {
        return ((Written.Ok) written).comment();
    }

    private Conversation only() {
        return conversations.of(document.id(), Language.NB).getFirst();
    }

    private List<String> acts() {
        return db.sql("select act from journal.entry where subject = :document and act like 'comment.%' order by key")
                .param("document", document.id())
                .query(String.class)
                .list();
    }
}
