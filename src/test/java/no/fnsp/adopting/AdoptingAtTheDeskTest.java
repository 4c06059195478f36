package no.fnsp.adopting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Role;
import no.fnsp.sharing.Adoption;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** How the coordinator of Helse Bergen takes national texts, and lets go of them. */
@ExampleInstallation
class AdoptingAtTheDeskTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String DESK = "/desk/sites/helse-bergen.no";
    private static final List<String> BEFORE = List.of("Møt fastende.");
    private static final List<String> AFTER = List.of("Hvil deg.");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    NationalTexts national;
    FrontDoor readers;
    DeskVisitor coordinator;

    @BeforeEach
    void she_signs_in() {
        national = new NationalTexts(beans);
        readers = new FrontDoor(port);
        coordinator = DeskVisitor.as(port, Role.COORDINATOR);
    }

    private Document offered(String title) {
        return national.text(title, BEFORE, AFTER, national.now());
    }

    @Test
    void several_are_found_and_adopted_at_once_and_stand_on_the_site() {
        Document one = offered("Akupunktur");
        Document two = offered("Akupressur");
        national.concerns(one, "rehabilitation");
        var found = coordinator
                .get(DESK + "/adoptions?q=" + "Akup" + "&speciality=rehabilitation")
                .page();
        assertThat(found.text()).contains(national.title(one)).doesNotContain(national.title(two));
        var report = coordinator.post(
                DESK + "/adoptions",
                "text",
                one.id().toString(),
                "text",
                two.id().toString(),
                "follows",
                "accepted");
        assertThat(report.page().selectFirst("[role=status]").text()).contains("2 av 2");
        for (Document text : List.of(one, two)) {
            assertThat(readers.get(BERGEN, "/nb" + NationalTexts.path(text))
                            .page()
                            .text())
                    .contains("Hvil deg.");
        }
        assertThat(coordinator.get(DESK + "/adoptions?q=Akup").page().text()).doesNotContain(national.title(one));
        assertThat(national.sitesWithTasks(one)).isEmpty();
    }

    @Test
    void one_gets_an_address_and_a_title_of_its_own_and_leads_to_the_national_text_when_it_ends() {
        Document text = offered("Varmebehandling");
        String form = DESK + "/adoptions/" + text.id();
        coordinator.get(form);
        assertThat(coordinator
                        .post(form, "path", "/nyheter/varme", "follows", "head", "last", "keep_old")
                        .status())
                .isEqualTo(422);
        String path = "/behandlinger/varme-hos-oss";
        assertThat(coordinator
                        .post(
                                form,
                                "path",
                                path,
                                "follows",
                                "head",
                                "last",
                                "keep_old",
                                "title.nb",
                                "Varme på Haukeland")
                        .location())
                .contains("done=adopting.adopted");
        assertThat(readers.get(BERGEN, "/nb" + path).page().selectFirst("h1").text())
                .isEqualTo("Varme på Haukeland");
        assertThat(coordinator.post(form + "/end").location()).contains("done=adopting.ended");
        var left = readers.get(BERGEN, "/nb" + path);
        assertThat(left.status()).isBetween(300, 399);
        assertThat(coordinator.post(form + "/end").status()).isEqualTo(404);
    }

    @Test
    void an_address_that_is_taken_is_told_and_nothing_is_adopted() {
        Document one = offered("Lysbehandling");
        Document two = offered("Laser");
        coordinator.post(DESK + "/adoptions", "text", one.id().toString());
        var tried = coordinator.post(
                DESK + "/adoptions/" + two.id(), "path", NationalTexts.path(one), "follows", "accepted");
        assertThat(tried.status()).isEqualTo(422);
        assertThat(tried.page().selectFirst("[role=alert]").text()).contains(NationalTexts.path(one));
        assertThat(coordinator.get(DESK + "/adoptions?q=Laser").page().text()).contains(national.title(two));
    }

    @Test
    void a_variant_is_kept_with_a_reason_or_given_up_when_the_main_text_moves_on() {
        Document main = offered("Dialyse");
        Document variant = offered("Hjemmedialyse");
        Site bergen = national.site(BERGEN);
        national.adopt(
                new Adoption(
                        bergen.id(),
                        main.id(),
                        Adoption.Follows.ACCEPTED,
                        Adoption.AtLastDate.BY_KIND,
                        Words.NONE,
                        variant.id(),
                        List.of()),
                main,
                national.now());
        Edition newer = national.change(main, ChangeClass.PROFESSIONAL, BEFORE, List.of("Ring ved feber."));
        assertThat(national.sitesWithTasks(main)).containsExactly(BERGEN);
        String task = DESK + "/tasks/" + main.id() + "/nb";
        coordinator.get(task);
        assertThat(coordinator.post(task, "edition", newer.id().toString()).status())
                .isEqualTo(422);
        assertThat(coordinator
                        .post(task, "edition", newer.id().toString(), "reason", "Gjelder ikke hjemme.")
                        .location())
                .contains("done=moved.kept");
        assertThat(national.sitesWithTasks(main)).isEmpty();
        coordinator.post(
                DESK + "/adoptions/" + main.id(),
                "path",
                NationalTexts.path(main),
                "follows",
                "accepted",
                "last",
                "by_kind",
                "variant",
                "main");
        assertThat(readers.get(BERGEN, "/nb" + NationalTexts.path(main)).page().text())
                .contains("Ring ved feber.");
    }

    @Test
    void whoever_may_not_adopt_reads_the_list_alone() {
        Document text = offered("Kiropraktikk");
        var editor = DeskVisitor.as(port, Role.EDITOR);
        assertThat(editor.get(DESK + "/adoptions").status()).isEqualTo(200);
        assertThat(editor.post(DESK + "/adoptions", "text", text.id().toString())
                        .status())
                .isEqualTo(404);
    }
}
