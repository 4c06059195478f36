package no.fnsp.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages that a national text passes on its way, as each of those who work with it sees them. Pictures are left in target/desk. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalProcessInABrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    private final List<String> wrong = new ArrayList<>();
    private Chromium chromium;
    private TextsUnderway texts;
    private MattersUnderway matters;

    @BeforeAll
    void texts_are_underway() {
        chromium = new Chromium();
        texts = new TextsUnderway(beans, port);
        matters = new MattersUnderway(beans, texts);
    }

    @AfterAll
    void all_is_put_away() {
        matters.putAway();
        texts.putAway();
        chromium.close();
    }

    @Test
    void whoever_decides_for_a_hospital() {
        String bergen = TextsUnderway.BERGEN;
        seenBy(
                texts.kari,
                "start /desk",
                "tasks " + bergen + "/tasks",
                "task " + texts.task(texts.plain),
                "task-replaced " + texts.task(texts.replaced),
                "task-supplemented " + texts.task(texts.supplemented),
                "bulk " + bergen + "/tasks/bulk?" + texts.together(),
                "adoptions " + bergen + "/adoptions",
                "adoptions-none " + bergen + "/adoptions?q=finnesikke",
                "adoption " + bergen + "/adoptions/" + texts.offered.id(),
                "adopted " + bergen + "/adoptions/" + texts.plain.id(),
                "rules " + bergen + "/tasks/rules",
                "hearings " + bergen + "/hearings",
                "hearing-answering " + texts.hearing.replace(TextsUnderway.BASE, bergen),
                "reviews-bergen " + bergen + "/reviews",
                "notifications /desk/notifications",
                "profile /desk/profile",
                "mail /desk/mail");
    }

    @Test
    void the_medical_editor() {
        String base = TextsUnderway.BASE;
        seenBy(
                texts.magnus,
                "base-start /desk",
                "cases " + base + "/cases",
                "case-asking " + texts.begun,
                "case-editorial " + texts.checked,
                "case-hearing " + texts.heard,
                "hearing " + texts.hearing,
                "reviews " + base + "/reviews",
                "review " + base + "/reviews/" + texts.old.id(),
                "review-text " + base + "/reviews/" + texts.old.id() + "/nb",
                "review-read " + base + "/reviews/" + texts.old.id(),
                "weeks " + base + "/reviews/weeks",
                "about " + base + "/documents/" + texts.old.id() + "/about",
                "professionals " + base + "/professionals",
                "professional " + texts.professional,
                "publication " + texts.form + "/publication?lane=ordinary",
                "ask " + texts.form + "/professional");
    }

    @Test
    void what_a_hospital_has_asked_for() {
        String text = TextsUnderway.BERGEN + "/texts/" + texts.plain.id();
        seenBy(
                texts.kari,
                "orders " + TextsUnderway.BERGEN + "/orders",
                "order-new " + TextsUnderway.BERGEN + "/orders/new",
                "order " + TextsUnderway.BERGEN + "/orders/" + matters.order,
                "text " + text,
                "requests " + text + "/requests",
                "variants " + text + "/variants");
        seenBy(
                texts.magnus,
                "inbox /desk/orders",
                "order-deciding " + TextsUnderway.BASE + "/orders/" + matters.order,
                "change-deciding " + TextsUnderway.BASE + "/orders/" + matters.change,
                "variant-deciding " + TextsUnderway.BASE + "/orders/" + matters.variant);
    }

    @Test
    void a_dangerous_error() {
        seenBy(
                texts.magnus,
                "critical " + matters.dangerous + "/critical",
                "critical-error " + TextsUnderway.BASE + "/critical/" + matters.error,
                "reach " + texts.form + "/reach?lane=ordinary&change=professional");
        seenBy(texts.nina, "critical-control " + TextsUnderway.BASE + "/critical/" + matters.error);
        seenBy(texts.kari, "critical-answer " + TextsUnderway.BERGEN + "/critical/" + matters.error);
    }

    @Test
    void the_national_administrator_and_whoever_answers_professionally() {
        String base = TextsUnderway.BASE;
        seenBy(texts.nina, "last-dates " + base + "/last-dates", "steps " + base + "/steps");
        seenBy(texts.fredrik, "case-professional " + texts.begun, "fredrik-start /desk");
    }

    @Test
    void readers_of_a_page_that_kept_the_old_text_and_of_one_with_a_warning() {
        try (BrowserContext context = chromium.telephone(true);
                Page page = context.newPage()) {
            page.navigate("http://helse-bergen.no.localhost:" + port + "/nb" + texts.kept);
            assertThat(page.locator("main").textContent()).contains("nyere nasjonal tekst");
            check(page, "public-kept");
            page.navigate("http://helse-bergen.no.localhost:" + port + "/nb" + matters.dangerousPath);
            assertThat(page.locator("main").textContent()).contains("Det sto feil om faste");
            check(page, "public-warned");
        }
        assertThat(wrong).isEmpty();
    }

    /** @param pages a name and an address each */
    private void seenBy(DeskVisitor who, String... pages) {
        try (BrowserContext context = chromium.of(who);
                Page page = context.newPage()) {
            for (String one : pages) {
                String[] parts = one.split(" ", 2);
                var answer = page.navigate(who.origin() + parts[1]);
                assertThat(answer.status()).as(one).isEqualTo(200);
                check(page, parts[0]);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    private void check(Page page, String name) {
        Chromium.sideways(page, 1280).forEach(one -> wrong.add(name + " " + one));
        Chromium.picture(page, "national-" + name + "-1280");
        Chromium.wrong(page, 360).forEach(one -> wrong.add(name + " " + one));
        Chromium.picture(page, "national-" + name + "-360");
    }
}
