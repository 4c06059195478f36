package no.fnsp.gate;

import static no.fnsp.gate.GateDesk.MONDAY;
import static no.fnsp.gate.GateDesk.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.fnsp.EmptyInstallation;
import no.fnsp.approval.Published;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Role;
import no.fnsp.text.Block;
import no.fnsp.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is let pass, by whom, and for how long. */
@EmptyInstallation
@Import(GateDesk.class)
class WaiversTest {

    private static final Instant IN_MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final String WHY = "Siden vi viser til, kommer i mai";

    @Autowired
    GateDesk desk;

    @Autowired
    JdbcClient db;

    private Document article;
    private Body body;

    @BeforeEach
    void an_article_with_a_link_that_leads_nowhere() {
        article = desk.document(desk.site("helse-bergen.no"), Kind.ARTICLE);
        body = GateDesk.text(p("Vi har <a href=\"page:/nytt-parkeringshus\">nytt parkeringshus</a>."));
    }

    private Remark remark(Instant at) {
        return desk.remarks(article, body, at).getFirst();
    }

    private Waived waive(Role role, String reason, Instant until) {
        return desk.waivers.waive(
                desk.permit(article, role), article, Language.NB, remark(MONDAY), reason, until, MONDAY);
    }

    @Test
    void a_waiver_counts_until_it_expires() {
        assertThat(remark(MONDAY).blocks()).isTrue();
        assertThat(waive(Role.PUBLISHING_EDITOR, WHY, IN_MAY)).isInstanceOf(Waived.Ok.class);
        assertThat(remark(MONDAY).blocks()).isFalse();
        assertThat(remark(MONDAY).waiver().orElseThrow().reason()).isEqualTo(WHY);
        assertThat(remark(IN_MAY.minusMillis(1)).blocks()).isFalse();
        assertThat(remark(IN_MAY).blocks()).isTrue();
    }

    @Test
    void it_holds_for_one_link_and_not_for_another_in_the_same_paragraph() {
        waive(Role.PUBLISHING_EDITOR, WHY, IN_MAY);
        Block.Paragraph old =
                (Block.Paragraph) body.chapters().getFirst().blocks().getFirst();
        body = body.withChapters(List.of(body.chapters()
                .getFirst()
                .with(List.of(p("Vi har <a href=\"page:/gammelt\">gammelt parkeringshus</a>.")
                        .named(old.id())))));
        assertThat(remark(MONDAY).blocks()).isTrue();
    }

    @Test
    void whoever_may_not_publish_lets_nothing_pass() {
        assertThatThrownBy(() -> waive(Role.EDITOR, WHY, IN_MAY)).isInstanceOf(Permit.NotPermitted.class);
        assertThat(remark(MONDAY).blocks()).isTrue();
    }

    @Test
    void nor_does_whoever_may_publish_another_text() {
        Document other = desk.document(desk.site("helse-fonna.no"), Kind.ARTICLE);
        Permit theirs = desk.permit(other, Role.SITE_MANAGER);
        assertThatThrownBy(() -> desk.waivers.waive(theirs, article, Language.NB, remark(MONDAY), WHY, IN_MAY, MONDAY))
                .isInstanceOf(Permit.NotPermitted.class);
    }

    @Test
    void it_needs_a_reason_and_an_end_within_a_year() {
        assertThat(waive(Role.SITE_MANAGER, " ", IN_MAY)).isInstanceOf(Waived.NoReason.class);
        assertThat(waive(Role.SITE_MANAGER, WHY, MONDAY)).isInstanceOf(Waived.NoSuchEnd.class);
        assertThat(waive(Role.SITE_MANAGER, WHY, MONDAY.plus(Duration.ofDays(366))))
                .isInstanceOf(Waived.NoSuchEnd.class);
        assertThat(waive(Role.SITE_MANAGER, WHY, MONDAY.plus(Duration.ofDays(365))))
                .isInstanceOf(Waived.Ok.class);
    }

    @Test
    void it_can_be_withdrawn_and_given_anew_and_all_of_it_stays_known() {
        waive(Role.SITE_MANAGER, WHY, IN_MAY);
        waive(Role.SITE_MANAGER, "Utsatt", IN_MAY.plusSeconds(1));
        assertThat(remark(MONDAY.plusSeconds(1)).waiver().orElseThrow().reason())
                .isEqualTo("Utsatt");
        desk.waivers.withdraw(
                desk.permit(article, Role.SITE_MANAGER), article, Language.NB, remark(MONDAY), MONDAY.plusSeconds(2));
        assertThat(remark(MONDAY.plusSeconds(2)).blocks()).isTrue();
        assertThat(db.sql("select count(*) from gate.waivers where document = :id")
                        .param("id", article.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(acts()).containsExactly("remark.waived", "remark.waived", "waiver.withdrawn");
    }

    private List<String> acts() {
        return db.sql("""
                        select act from journal.entry where subject = :id and act in ('remark.waived', 'waiver.withdrawn')
                        order by key
                        """).param("id", article.id()).query(String.class).list();
    }

    @Test
    void what_is_let_pass_is_published() {
        Permit permit = desk.permit(article, Role.PUBLISHING_EDITOR);
        Draft draft = desk.drafts.start(permit, article, Language.NB, Draft.Lane.ORDINARY, body, MONDAY);
        body = draft.body();
        assertThat(desk.publishing.publish(permit, draft, ChangeClass.NEW, null, MONDAY))
                .isInstanceOfSatisfying(
                        Published.Held.class,
                        held -> assertThat(held.objections())
                                .singleElement()
                                .satisfies(one -> assertThat(one.key()).isEqualTo("gate.link-to-page")));
        waive(Role.PUBLISHING_EDITOR, WHY, IN_MAY);
        assertThat(desk.publishing.publish(permit, draft, ChangeClass.NEW, null, MONDAY.plusSeconds(1)))
                .isInstanceOf(Published.Ok.class);
    }

    @Test
    void only_national_editors_let_a_missing_approval_pass() {
        Document treatment = desk.document(desk.site("helse-bergen.no"), Kind.TREATMENT);
        Remark missing = missingApproval(treatment, GateDesk.text(p("Vi bytter hofteleddet.")));
        assertThat(desk.waivers.waive(
                        desk.permit(treatment, Role.SITE_MANAGER),
                        treatment,
                        Language.NB,
                        missing,
                        WHY,
                        IN_MAY,
                        MONDAY))
                .isInstanceOf(Waived.NotYours.class);
        assertThat(desk.waivers.waive(
                        desk.permit(treatment, Role.MEDICAL_EDITOR),
                        treatment,
                        Language.NB,
                        missing,
                        WHY,
                        IN_MAY,
                        MONDAY))
                .isInstanceOf(Waived.Ok.class);
    }

    private Remark missingApproval(Document treatment, Text text) {
        return desk
                .gate
                .remarks(desk.site("helse-bergen.no"), treatment, Language.NB, text, ChangeClass.PROFESSIONAL, MONDAY)
                .stream()
                .filter(one -> one.check().key().equals("approval"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_missing_approval_is_let_pass_for_the_words_that_were_read_and_for_no_others() {
        Document treatment = desk.document(desk.site("helse-bergen.no"), Kind.TREATMENT);
        Text read = GateDesk.text(p("Vi bytter hofteleddet."));
        desk.waivers.waive(
                desk.permit(treatment, Role.MEDICAL_EDITOR),
                treatment,
                Language.NB,
                missingApproval(treatment, read),
                WHY,
                IN_MAY,
                MONDAY);
        assertThat(missingApproval(treatment, read).blocks()).isFalse();
        assertThat(missingApproval(treatment, GateDesk.text(p("Vi bytter kneleddet.")))
                        .blocks())
                .isTrue();
    }

    @Test
    void the_database_refuses_a_waiver_of_a_consent_one_without_a_reason_and_one_for_ever() {
        assertThatThrownBy(() -> insert("media-not-shown", WHY, "3 months"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("consent_is_never_waived");
        assertThatThrownBy(() -> insert("alt-text", "  ", "3 months")).hasMessageContaining("waiver_reason_check");
        assertThatThrownBy(() -> insert("alt-text", WHY, "2 years")).hasMessageContaining("waiver_expires");
        waive(Role.SITE_MANAGER, WHY, IN_MAY);
        assertThatThrownBy(() -> db.sql("delete from gate.waiver").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() ->
                        db.sql("update gate.waiver set reason = 'Noe annet'").update())
                .isInstanceOf(DataAccessException.class);
    }

    private void insert(String remark, String reason, String length) {
        db.sql("""
                insert into gate.waiver (document, language, remark, said, reason, waived_by, expires, valid_from)
                values (:document, 'nb', :remark, '{}', :reason, :document, now() + :length::interval, now())
                """)
                .param("document", article.id())
                .param("remark", remark)
                .param("reason", reason)
                .param("length", length)
                .update();
    }
}
