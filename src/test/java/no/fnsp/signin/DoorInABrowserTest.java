package no.fnsp.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.AuthenticatorApp;
import no.fnsp.identity.Invitations;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Staff;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages at the door as somebody with a telephone in their hand meets them; the second time without any script. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DoorInstallation
class DoorInABrowserTest {

    private static final String PASSWORD = "fire gode ord paa rad";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    Permits permits;

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

    // The account's desk is in bokmål, and so is the browser.
    @Test
    void everybody_can_use_the_door() {
        UUID tove = staff.person("Tove");
        String email = accounts.find(tove).orElseThrow().email();
        AuthenticatorApp app;
        try (var context = chromium.telephone(true);
                Page page = context.newPage()) {
            page.navigate(at("/desk/invitation/" + token(tove)));
            look(page, "invitation");
            choosePassword(page);
            look(page, "second-factor");
            page.locator("summary").click();
            app = new AuthenticatorApp(page.locator("code").textContent());
            page.locator("#code").fill(app.now());
            page.locator("main button[type=submit]").click();
            page.locator(".sign-in-codes").first().waitFor();
            look(page, "recovery-codes");
            page.navigate(at("/desk/sessions"));
            look(page, "sessions");
            page.locator("form[action='/desk/sign-out'] button").click();
            page.locator("#email").waitFor();
            look(page, "sign-in");
            page.locator("#email").fill(email);
            page.locator("#password").fill("feil feil feil feil");
            page.locator("form[action='/desk/sign-in/password'] button").click();
            page.locator("#trouble").waitFor();
            look(page, "sign-in-wrong");
            page.locator("#password").fill(PASSWORD);
            page.locator("form[action='/desk/sign-in/password'] button").click();
            page.locator("#code").waitFor();
            look(page, "code");
            page.navigate(at("/desk/invitation/en.annen"));
            look(page, "no-invitation");
        }
        assertThat(wrong).isEmpty();
        withoutScript(email, app);
    }

    /** Axe is a script of its own, so here only whether it works. */
    private void withoutScript(String email, AuthenticatorApp app) {
        try (var context = chromium.telephone(false);
                Page page = context.newPage()) {
            page.navigate(at("/desk/sign-in?next=/desk/sessions"));
            page.locator("#email").fill(email);
            page.locator("#password").fill(PASSWORD);
            page.locator("#password").press("Enter");
            page.locator("#code").fill(app.next());
            page.locator("#code").press("Enter");
            page.waitForURL(at("/desk/sessions"));
            assertThat(page.url()).isEqualTo(at("/desk/sessions"));
            assertThat(page.locator("h1").textContent()).isEqualTo("Her er du logget inn");
        }
    }

    @Test
    void what_was_not_saved_is_shown_so_that_everybody_can_send_it_again() {
        try (var context = chromium.telephone(true);
                Page page = context.newPage()) {
            page.navigate(at("/desk/sign-in"));
            page.evaluate("""
                    () => {
                      const form = document.createElement('form');
                      form.method = 'post';
                      form.action = '/desk/sites/helse-bergen.no/pages';
                      const text = document.createElement('textarea');
                      text.name = 'text';
                      text.value = 'Du skal møte fastende til operasjonen. Ta med legemiddellisten.';
                      form.append(text);
                      document.body.append(form);
                      form.submit();
                    }""");
            page.locator("textarea").waitFor();
            look(page, "unsent");
            assertThat(page.locator("textarea").inputValue()).startsWith("Du skal møte fastende");
        }
        assertThat(wrong).isEmpty();
    }

    private void choosePassword(Page page) {
        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
        page.locator("#code").waitFor();
    }

    private String token(UUID account) {
        return ((Invitations.Invited.Made) invitations.make(permits.atTheDoor(), account, false, Instant.now()))
                .token();
    }

    private String at(String address) {
        return "http://localhost:" + port + address;
    }

    /** On a telephone by day, and on a wide screen in the dark. */
    private void look(Page page, String name) {
        look(page, name, 360);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, name + "-dark", 1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(360, 740);
    }

    private void look(Page page, String name, int width) {
        Chromium.wrong(page, width).forEach(one -> wrong.add(name + " " + one));
        Chromium.picture(page, "door-" + name + "-" + width);
    }
}
