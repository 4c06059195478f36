package no.fnsp.studydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fnsp.Looks;
import no.fnsp.identity.Role;
import no.fnsp.mail.MailInstallation;
import no.fnsp.mail.Postman;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Studies in a real browser, for readers, for project leaders and at the desk, at 360 and 1280 px. */
@MailInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudiesInABrowserTest {

    private static final String STUDIES = "/desk/sites/helse-bergen.no/studies";
    private static final Path SAMPLES = Path.of("target/samples");

    @LocalServerPort
    int port;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void what_everybody_meets_is_accessible_and_fits() {
        var wrong = new ArrayList<String>();
        String site = "http://helse-bergen.no.localhost:" + port;
        try (BrowserContext context = chromium.of(DeskVisitor.stranger(port));
                Page page = context.newPage()) {
            wrong.addAll(look(page, site + "/kliniske-studier", "studies-list"));
            page.locator("select[name=kategori]").selectOption("kreft");
            page.locator("form.narrowing button").click();
            assertThat(page.url()).contains("kategori=kreft");
            assertThat(page.locator("main [role=status]").textContent()).contains("Viser");
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("studies-narrowed")));
            page.locator("main h3 a").first().click();
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("studies-one")));
            wrong.addAll(look(page, site + "/behandlinger/kneprotese", "studies-beside"));
            String link = asked();
            wrong.addAll(look(page, "http://localhost:" + port + link, "studies-intake"));
            page.locator("button[value=send]").click();
            assertThat(page.locator("[role=alert]").textContent()).contains("REK-nummer");
            assertThat(focused(page)).as("what is wrong is read first").isEqualTo("alert");
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("studies-intake-wrong")));
            wrong.addAll(look(page, "http://localhost:" + port + "/study/unknown", "studies-closed"));
        }
        DeskVisitor publisher = DeskVisitor.as(port, Role.STUDY_PUBLISHER);
        try (BrowserContext context = chromium.of(publisher);
                Page page = context.newPage()) {
            wrong.addAll(look(page, publisher.origin() + STUDIES, "studies-desk"));
            wrong.addAll(look(page, publisher.origin() + STUDIES + "/new", "studies-new"));
            page.locator("main form.desk-form button[type=submit]").click();
            assertThat(focused(page)).as("what is wrong is read first").isEqualTo("alert");
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("studies-new-wrong")));
            wrong.addAll(look(page, publisher.origin() + STUDIES + "/leaders", "studies-leaders"));
            page.locator("main summary").first().click();
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("studies-leaders-erase")));
            page.navigate(publisher.origin() + STUDIES);
            page.locator("main section[aria-labelledby=published] a").first().click();
            wrong.addAll(Looks.wrong(page, SAMPLES.resolve("studies-desk-one")));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_ticked_and_written_stands_as_it_was_however_often_it_is_saved() {
        try (BrowserContext context = chromium.of(DeskVisitor.stranger(port));
                Page page = context.newPage()) {
            page.navigate("http://localhost:" + port + asked());
            page.locator("input[name=areas][value=cancer]").check();
            page.locator("input[name=areas][value=skin]").check();
            for (String words : List.of("Først.", "Så.", "Til slutt.")) {
                page.locator("textarea").first().fill(words);
                page.locator("button[value=save]").click();
                assertThat(page.locator("main [role=status]").count()).as(words).isEqualTo(1);
                assertThat(page.locator("textarea").first().inputValue()).isEqualTo(words);
                assertThat(page.locator("input[name=areas]:checked").all())
                        .extracting(one -> one.getAttribute("value"))
                        .containsExactlyInAnyOrder("cancer", "skin");
            }
        }
    }

    @Test
    void what_was_written_before_the_link_ended_stands_in_the_form_behind_the_fresh_one() {
        try (BrowserContext context = chromium.of(DeskVisitor.stranger(port))) {
            String email = "leder-" + UUID.randomUUID() + "@sykehus.example";
            String study = UUID.randomUUID().toString();
            Page open = context.newPage();
            open.navigate("http://localhost:" + port + asked(study, email));
            open.locator("textarea").first().fill("En time med skriving.");
            open.locator("input[name=areas][value=skin]").check();
            String fresh = askedAgain(study, email);
            // The letter opens in a window of its own.
            Page other = context.newPage();
            other.navigate("http://localhost:" + port + fresh);
            assertThat(other.locator("#restored").textContent()).contains("satt inn igjen");
            assertThat(other.locator("textarea").first().inputValue()).isEqualTo("En time med skriving.");
            assertThat(other.locator("input[name=areas][value=skin]").isChecked())
                    .isTrue();
            other.locator("button[value=save]").click();
            assertThat(other.locator("main [role=status]").textContent()).contains("Lagret");
            other.navigate("http://localhost:" + port + fresh);
            assertThat(other.locator("#restored").count())
                    .as("it stands with us now")
                    .isZero();
            // The first window says the same, so nothing is lost and nobody is troubled.
            open.locator("button[value=save]").click();
            assertThat(open.locator("h1").textContent()).contains("Det du skrev, er lagret");
        }
    }

    private String askedAgain(String study, String email) {
        String message = "Igjen " + UUID.randomUUID();
        DeskVisitor coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        coordinator.get(STUDIES + "/" + study);
        coordinator.post(
                STUDIES + "/" + study + "/leader",
                "name",
                "Lena",
                "email",
                email,
                "language",
                "nb",
                "message",
                message);
        return Postman.wait(email, message).link();
    }

    /** The role of what has the focus. */
    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.getAttribute('role')");
    }

    private String asked() {
        return asked(UUID.randomUUID().toString(), "leder-" + UUID.randomUUID() + "@sykehus.example");
    }

    private String asked(String study, String email) {
        DeskVisitor coordinator = DeskVisitor.as(port, Role.COORDINATOR);
        coordinator.get(STUDIES + "/new");
        coordinator.post(STUDIES, "id", study, "title", "En studie", "name", "Lena", "email", email, "language", "nb");
        return Postman.wait(email, "Fortell om studien").link();
    }

    private static List<String> look(Page page, String address, String name) {
        page.navigate(address);
        return Looks.wrong(page, SAMPLES.resolve(name));
    }
}
