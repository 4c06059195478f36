package no.fnsp.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages about people and the help, on a phone and on a desk. Pictures are left in target/desk. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleInABrowserTest {

    private static final String USERS = "/desk/sites/helse-bergen.no/users";

    @LocalServerPort
    int port;

    private Chromium chromium;
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void a_site_managers_pages_are_accessible_and_fit() {
        try (BrowserContext context = chromium.of(DeskVisitor.as(port, Role.SITE_MANAGER));
                Page page = context.newPage()) {
            look(page, "people-list", USERS);
            look(page, "people-new", USERS + "/new");
            refused(page);
            look(page, "people-person", first(page, ".desk-list li a[href*=users]", 1));
            page.locator("main details summary").click();
            check(page, "people-person-open");
            look(page, "people-take", first(page, "main a[href*=roles]", 0));
            invited(page);
            look(page, "people-profile", "/desk/profile");
            look(page, "help", "/desk/help");
        }
        assertThat(wrong).isEmpty();
    }

    private void refused(Page page) {
        page.locator("#name").fill("Nina Ny");
        page.locator("#email").fill("nina@eksempel");
        page.locator("input[value=site-manager]").check();
        page.locator("input[value=branch]").check();
        page.locator("#path").fill("/ingenting");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".desk-wrong").count()).isPositive();
        check(page, "people-refused");
        page.navigate(address(USERS));
    }

    private void invited(Page page) {
        page.navigate(address(USERS + "/new"));
        page.locator("#name").fill("Nina Ny");
        page.locator("#email").fill("nina.nettleser@eksempel.no");
        page.locator("input[value=editor]").check();
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("#link").inputValue()).contains("/desk/invitation/");
        check(page, "people-invitation");
    }

    @Test
    void a_national_administrators_pages_are_accessible_and_fit() {
        try (BrowserContext context = chromium.of(DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR));
                Page page = context.newPage()) {
            look(page, "people-everywhere", "/desk/users");
            look(page, "people-everywhere-new", "/desk/users/new");
            page.navigate(address("/desk/users?q=leser"));
            look(page, "people-everywhere-person", first(page, ".desk-list li a[href*=users]", 0));
        }
        try (BrowserContext context = chromium.of(DeskVisitor.as(port, Role.REGIONAL_COORDINATOR));
                Page page = context.newPage()) {
            look(page, "people-region", "/desk/users");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_profile_of_somebody_with_a_password_is_accessible_and_fits() {
        DeskVisitor nina = Newcomer.at(port, DeskVisitor.as(port, Role.SITE_MANAGER), "nina.profil@eksempel.no");
        try (BrowserContext context = chromium.of(nina);
                Page page = context.newPage()) {
            look(page, "people-profile-password", "/desk/profile");
            page.locator("#old").fill("gjetning");
            page.locator("#fresh").fill("kort");
            page.locator("#again").fill("kort");
            page.locator("form[action$=password] button").click();
            assertThat(page.locator(".desk-wrong").count()).isPositive();
            check(page, "people-profile-refused");
            page.locator("#password").fill(Newcomer.PASSWORD);
            page.locator("form[action$=second-factor] button").click();
            check(page, "people-signed-out");
        }
        assertThat(wrong).isEmpty();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static String first(Page page, String selector, int number) {
        return page.locator(selector).nth(number).getAttribute("href");
    }

    private void look(Page page, String name, String path) {
        page.navigate(address(path));
        check(page, name);
    }

    private void check(Page page, String name) {
        for (int width : new int[] {1280, 360}) {
            Chromium.wrong(page, width).forEach(one -> wrong.add(name + " " + one));
            Chromium.picture(page, name + "-" + width);
        }
    }
}
