package no.fnsp.gate;

import static no.fnsp.gate.GateDesk.MONDAY;
import static no.fnsp.gate.GateDesk.p;
import static no.fnsp.gate.GateDesk.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fnsp.EmptyInstallation;
import no.fnsp.approval.Published;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Role;
import no.fnsp.media.Asset;
import no.fnsp.media.MediaDesk;
import no.fnsp.media.SampleFiles;
import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.Reach;
import no.fnsp.sharing.Adoption;
import no.fnsp.site.Site;
import no.fnsp.text.Attachment;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Picture;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the gate finds when it looks beyond the text: at pictures, other pages, places and approvals. */
@EmptyInstallation
@Import(GateDesk.class)
class GateTest {

    @Autowired
    GateDesk desk;

    @Autowired
    MediaDesk media;

    @Autowired
    JdbcClient db;

    private Site bergen;
    private Document article;

    @BeforeEach
    void an_article() {
        bergen = desk.site("helse-bergen.no");
        article = desk.document(bergen, Kind.ARTICLE);
    }

    private static Picture showing(UUID asset) {
        return new Picture(BlockId.fresh(), asset, "Resepsjonen", false, Markup.EMPTY);
    }

    @Test
    void a_picture_is_there_is_described_and_may_be_shown() {
        Asset asset = media.kept(bergen.id(), "resepsjonen.jpg", SampleFiles.jpeg(640, 400));
        Text body = text(showing(asset.id()));
        assertThat(desk.told(article, body)).containsExactly("media-undescribed");
        media.describe(asset, MediaDesk.consentedUntil(LocalDate.of(2026, 3, 28)), MONDAY);
        assertThat(desk.told(article, body)).isEmpty();
        assertThat(desk.remarks(article, body, MONDAY.plusSeconds(60L * 60 * 24 * 30)))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.check().key()).isEqualTo("media-not-shown");
                    assertThat(remark.values()).containsExactly("Resepsjonen");
                    assertThat(remark.check().waivedBy()).isNull();
                });
        assertThat(desk.told(article, text(showing(UUID.randomUUID())))).containsExactly("media-missing");
    }

    @Test
    void so_is_a_document_whether_it_stands_alone_or_is_linked_to() {
        UUID nothing = UUID.randomUUID();
        assertThat(desk.told(article, text(new Attachment(BlockId.fresh(), nothing, "Skjema"))))
                .containsExactly("media-missing");
        assertThat(desk.told(article, text(p("Fyll ut <a href=\"media:" + nothing + "\">skjemaet</a> hjemme."))))
                .containsExactly("media-missing");
    }

    @Test
    void another_hospitals_picture_is_as_good_as_none() {
        Asset theirs = media.kept(desk.site("helse-fonna.no").id(), "inngangen.jpg", SampleFiles.jpeg(640, 400));
        media.describe(theirs, MediaDesk.consentedUntil(LocalDate.of(2026, 2, 1)), MONDAY);
        assertThat(desk.remarks(article, text(showing(theirs.id())), MONDAY))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.check().key()).isEqualTo("media-missing");
                    assertThat(remark.values()).containsExactly(theirs.id().toString());
                });
    }

    @Test
    void links_lead_to_texts_that_readers_of_the_site_can_see() {
        Document other = desk.document(bergen, Kind.ARTICLE);
        Text linking = text(p("Les om <a href=\"document:" + other.id() + "\">besøkstider</a> hos oss."));
        assertThat(desk.told(article, linking)).containsExactly("link-to-text");
        desk.place(bergen, "/besok-" + other.key(), other);
        assertThat(desk.told(article, linking)).containsExactly("link-to-text");
        desk.published(other, text(p("Du er velkommen.")));
        assertThat(desk.told(article, linking)).isEmpty();
    }

    @Test
    void also_in_the_national_base_but_not_on_another_hospitals_site() {
        Document national = desk.document(desk.site(Site.NATIONAL_BASE), Kind.ARTICLE);
        desk.place(desk.site(Site.NATIONAL_BASE), "/" + national.key(), national);
        desk.published(national, text(p("Felles for alle.")));
        Document fonnas = desk.document(desk.site("helse-fonna.no"), Kind.ARTICLE);
        desk.place(desk.site("helse-fonna.no"), "/" + fonnas.key(), fonnas);
        desk.published(fonnas, text(p("Bare hos oss.")));
        assertThat(desk.told(article, text(p("Se <a href=\"document:" + national.id() + "\">rettigheter</a>."))))
                .isEmpty();
        assertThat(desk.told(article, text(p("Se <a href=\"document:" + fonnas.id() + "\">rettigheter</a>."))))
                .containsExactly("link-to-text");
    }

    @Test
    void and_to_pages_that_are_there() {
        desk.node("gate-haukeland", NodeKind.HOSPITAL, bergen.settings().organisation(), Reach.NONE);
        desk.node("gate-klinikk", NodeKind.CLINIC, bergen.settings().organisation(), Reach.NONE);
        for (String path : List.of("/", "/steder/gate-haukeland", "/avdelinger/gate-klinikk", "/nyheter?side=2#mai")) {
            assertThat(desk.told(article, text(p("Se <a href=\"page:" + path + "\">siden vår</a> om det."))))
                    .as(path)
                    .isEmpty();
        }
        assertThat(desk.told(article, text(p("Se <a href=\"page:/avdelinger/nedlagt\">siden vår</a> om det."))))
                .containsExactly("link-to-page");
    }

    private static final Reach WITH_ADDRESS = new Reach(
            new Reach.Address("Jonas Lies vei 65", "5021", "Bergen"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    @Test
    void whoever_is_to_come_is_told_where() {
        Document treatment = desk.document(bergen, Kind.TREATMENT);
        Text body = treatment("Vi bytter hofteleddet.");
        desk.published(treatment, body);
        assertThat(desk.told(treatment, body)).containsExactly("meeting-nowhere");
        UUID trust = bergen.settings().organisation();
        UUID bare = desk.node("gate-ortopeden", NodeKind.DEPARTMENT, trust, Reach.NONE);
        desk.adopt(bergen, treatment, List.of(new Adoption.Offer(Words.NONE, bare, List.of())));
        assertThat(desk.remarks(treatment, body, MONDAY)).singleElement().satisfies(remark -> {
            assertThat(remark.check().key()).isEqualTo("meeting-place");
            assertThat(remark.blocks()).isTrue();
        });
        UUID place = desk.node("gate-kysthospitalet", NodeKind.HOSPITAL, trust, WITH_ADDRESS);
        desk.adopt(bergen, treatment, List.of(new Adoption.Offer(Words.NONE, bare, List.of(place))));
        assertThat(desk.told(treatment, body)).isEmpty();
    }

    private static Text treatment(String during) {
        return new Text(
                "Hofteprotese",
                List.of(),
                List.of(
                        chapter(no.fnsp.text.Role.INTRO, "Du får et nytt ledd."),
                        chapter(no.fnsp.text.Role.BEFORE, "Dusj kvelden før."),
                        chapter(no.fnsp.text.Role.DURING, during),
                        chapter(no.fnsp.text.Role.AFTER, "Tren hver dag."),
                        chapter(no.fnsp.text.Role.ATTENTION, "Ring oss hvis du får feber.")));
    }

    private static Chapter chapter(no.fnsp.text.Role role, String words) {
        return new Chapter(BlockId.fresh(), role, "", false, List.of(p(words)));
    }

    @Test
    void what_patients_are_told_is_approved_word_by_word() {
        Document treatment = desk.document(desk.site(Site.NATIONAL_BASE), Kind.TREATMENT);
        Text body = treatment("Vi bytter hofteleddet.");
        assertThat(desk.publish(treatment, Role.MEDICAL_EDITOR, body, ChangeClass.NEW, MONDAY))
                .isInstanceOfSatisfying(
                        Published.Held.class,
                        held -> assertThat(held.objections())
                                .extracting(one -> one.key())
                                .containsExactlyInAnyOrder("gate.approval", "process.no-case"));
        for (ChangeClass called : List.of(ChangeClass.EDITORIAL, ChangeClass.CRITICAL)) {
            assertThat(desk.publish(treatment, Role.MEDICAL_EDITOR, body, called, MONDAY))
                    .as("a first edition that is called " + called)
                    .isInstanceOf(Published.Held.class);
        }
        desk.approve(treatment, body);
        assertThat(desk.publish(treatment, Role.MEDICAL_EDITOR, treatment("Vi bytter kneet."), ChangeClass.NEW, MONDAY))
                .isInstanceOf(Published.Held.class);
        assertThat(desk.publishInOrder(treatment, Role.MEDICAL_EDITOR, body, ChangeClass.NEW, MONDAY))
                .isInstanceOf(Published.Ok.class);
    }

    @Test
    void a_number_that_is_changed_is_told_of_beforehand() {
        Document treatment = desk.document(desk.site(Site.NATIONAL_BASE), Kind.TREATMENT);
        desk.published(treatment, treatment("Det tar 2 timer."));
        assertThat(desk.told(treatment, treatment("Det tar 3 timer."))).containsExactly("touches-meaning");
        assertThat(desk.told(treatment, treatment("Det tar opptil 2 timer."))).isEmpty();
    }

    @Test
    void a_critical_correction_is_never_stopped_and_what_it_passed_by_is_a_task() {
        Document treatment = desk.document(desk.site(Site.NATIONAL_BASE), Kind.TREATMENT);
        desk.published(treatment, treatment("Ta 2 tabletter."));
        Text corrected = treatment("Ta 1 tablett. Les mer <a href=\"https://fhi.no\">her</a>.");
        Published done = desk.publish(treatment, Role.MEDICAL_EDITOR, corrected, ChangeClass.CRITICAL, MONDAY);
        Edition edition = ((Published.Ok) done).edition();
        assertThat(tasks(treatment)).containsExactly("approval", "link-text");
        vouch(edition);
        assertThat(tasks(treatment)).containsExactly("link-text");
        Text mended = treatment("Ta 1 tablett. Les <a href=\"https://fhi.no\">om tablettene</a>.");
        assertThat(desk.publishInOrder(
                        treatment, Role.MEDICAL_EDITOR, mended, ChangeClass.EDITORIAL, MONDAY.plusSeconds(60)))
                .isInstanceOf(Published.Ok.class);
        assertThat(tasks(treatment)).isEmpty();
        assertThat(acts(treatment)).contains("remark.passed-by", "remark.mended");
    }

    @Test
    void a_correction_that_nobody_vouched_for_is_a_task_for_the_words_that_stand_there_now() {
        Document treatment = desk.document(desk.site(Site.NATIONAL_BASE), Kind.TREATMENT);
        desk.published(treatment, treatment("Ta 2 tabletter."));
        Edition wrong = critical(treatment, "Ta 1 tablet.", 0);
        Edition right = ((Published.Ok) desk.publishInOrder(
                        treatment,
                        Role.MEDICAL_EDITOR,
                        treatment("Ta 1 tablett."),
                        ChangeClass.EDITORIAL,
                        MONDAY.plusSeconds(60)))
                .edition();
        assertThat(tasks(treatment)).containsExactly("approval");
        assertThat(acts(treatment)).doesNotContain("remark.mended");
        vouch(wrong);
        assertThat(tasks(treatment)).as("what stands there no more").containsExactly("approval");
        vouch(right);
        assertThat(tasks(treatment)).isEmpty();
    }

    private Edition critical(Document treatment, String words, int seconds) {
        Published done = desk.publish(
                treatment, Role.MEDICAL_EDITOR, treatment(words), ChangeClass.CRITICAL, MONDAY.plusSeconds(seconds));
        return ((Published.Ok) done).edition();
    }

    private void vouch(Edition edition) {
        desk.approvals.approve(
                desk.importer(),
                edition,
                no.fnsp.approval.Approval.What.PROFESSIONAL,
                desk.importer().actor(),
                "Overlege",
                null,
                MONDAY);
    }

    private List<String> tasks(Document document) {
        return desk.waivers.letPass(document.id(), Language.NB, MONDAY.plusSeconds(120)).stream()
                .filter(one -> one.waiver().isEmpty())
                .map(LetPass::check)
                .sorted()
                .toList();
    }

    private List<String> acts(Document document) {
        return db.sql("select distinct act from journal.entry where subject = :id")
                .param("id", document.id())
                .query(String.class)
                .list();
    }

    @Test
    void remarks_come_in_reading_order() {
        Text body = new Text(
                "Parkering",
                List.of(Markup.clean("Se <a href=\"page:/ingen\">kartet</a>.")),
                text(p("Les mer <a href=\"https://fhi.no\">her</a>."), showing(UUID.randomUUID()))
                        .chapters());
        assertThat(desk.told(article, body)).containsExactly("link-to-page", "link-text", "media-missing");
    }
}
