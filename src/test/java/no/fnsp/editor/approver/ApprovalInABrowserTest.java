package no.fnsp.editor.approver;

import static no.fnsp.editor.approver.AskedProfessional.asked;
import static no.fnsp.editor.approver.AskedProfessional.code;
import static no.fnsp.editor.approver.AskedProfessional.codes;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import no.fnsp.editor.approver.AskedProfessional.Case;
import no.fnsp.mail.MailInstallation;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages that a professional without an account meets, and those for asking one, in a real browser. */
@MailInstallation
class ApprovalInABrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    AskedProfessional cases;

    @Test
    void they_are_for_everybody_on_a_telephone_too() {
        Case one = cases.draftOf(port, "gastroskopi");
        String link = asked(one);
        var stranger = DeskVisitor.stranger(port);
        try (var chromium = new Chromium()) {
            Page page = chromium.of(stranger).newPage();
            page.navigate(stranger.origin() + link);
            looked(page, "approver-1-text");
            losesTheNetwork(page);
            page.locator("[name=outcome][value=approved]").check();
            int before = codes(one).size();
            page.locator("form button[type=submit]").last().click();
            looked(page, "approver-2-code");
            page.locator("#code").fill(code(one, before));
            page.locator("form button[type=submit]").first().click();
            looked(page, "approver-3-done");
            assertThat(page.content()).contains("Takk for svaret");
            assertThat(page.context().cookies()).isEmpty();

            Page desk = chromium.of(one.magnus()).newPage();
            for (String address :
                    new String[] {one.ask(), AskedProfessional.BASE + "/professionals", one.professional()}) {
                desk.navigate(stranger.origin() + address);
                looked(desk, "approver-desk" + address.replaceAll("[^a-z]", "").length());
            }
            desk.navigate(stranger.origin() + "/desk/notifications");
            looked(desk, "told-1-notifications");
            desk.navigate(stranger.origin() + "/desk/profile");
            looked(desk, "told-2-profile");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    /** What was written is still there, also when the page was closed in despair. */
    private static void losesTheNetwork(Page page) {
        page.locator("[name=outcome][value=rejected]").check();
        page.locator("#words").fill("Dosen er feil.");
        page.context().setOffline(true);
        page.locator("form button[type=submit]").last().click();
        assertThat(page.locator("#no-network").textContent()).contains("ikkje sendt");
        assertThat(Chromium.wrong(page, 360)).isEmpty();
        page.context().setOffline(false);
        page.onDialog(Dialog::accept);
        page.reload();
        assertThat(page.locator("#words").inputValue()).isEqualTo("Dosen er feil.");
        assertThat(page.locator("[name=outcome][value=rejected]").isChecked()).isTrue();
        page.locator("#words").fill("");
    }

    private static void looked(Page page, String name) {
        assertThat(Chromium.wrong(page, 360)).as(name).isEmpty();
        Chromium.picture(page, name + "-360");
        assertThat(Chromium.wrong(page, 1280)).as(name).isEmpty();
        Chromium.picture(page, name);
    }
}
