package no.fnsp.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages about people and the help, on a phone and on a desk. Pictures are left in target/samples. */
@ExampleInstallation
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleInABrowserTest {

    private static final Path SAMPLES = Path.of("target/samples");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String USERS = "/desk/sites/helse-bergen.no/users";

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-gpu", "--no-first-run", "--disable-background-networking")));
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @Test
    void a_site_managers_pages_are_accessible_and_fit() {
        try (BrowserContext context = signedIn(Role.SITE_MANAGER);
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
        try (BrowserContext context = signedIn(Role.NATIONAL_ADMINISTRATOR);
                Page page = context.newPage()) {
            look(page, "people-everywhere", "/desk/users");
            look(page, "people-everywhere-new", "/desk/users/new");
            page.navigate(address("/desk/users?q=leser"));
            look(page, "people-everywhere-person", first(page, ".desk-list li a[href*=users]", 0));
        }
        try (BrowserContext context = signedIn(Role.REGIONAL_COORDINATOR);
                Page page = context.newPage()) {
            look(page, "people-region", "/desk/users");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_profile_of_somebody_with_a_password_is_accessible_and_fits() {
        DeskVisitor nina = Newcomer.at(port, DeskVisitor.as(port, Role.SITE_MANAGER), "nina.profil@eksempel.no");
        try (BrowserContext context = signedIn(nina);
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

    private BrowserContext signedIn(Role role) {
        return signedIn(DeskVisitor.as(port, role));
    }

    private BrowserContext signedIn(DeskVisitor visitor) {
        BrowserContext context = browser.newContext();
        visitor.cookies()
                .forEach(
                        (name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(visitor.origin()))));
        return context;
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
            page.setViewportSize(width, 800);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SAMPLES.resolve("desk-" + name + "-" + width + ".png"))
                    .setFullPage(true));
            if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
                wrong.add(name + " is wider than " + width);
            }
            new AxeBuilder(page)
                    .withTags(RULES)
                    .analyze()
                    .getViolations()
                    .forEach(violation -> violation
                            .getNodes()
                            .forEach(node -> wrong.add(name + "-" + width + " " + violation.getId() + " "
                                    + node.getHtml() + " " + node.getFailureSummary())));
        }
    }
}
