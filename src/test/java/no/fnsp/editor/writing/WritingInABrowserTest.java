package no.fnsp.editor.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Role;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Writing a text at the desk, in a real browser: nothing that was written is lost, whatever happens around it. */
@Tag("browser")
@ExampleInstallation
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingInABrowserTest {

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private DeskVisitor eivind;
    private BrowserContext browser;
    private String address;

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @BeforeEach
    void aDraft() {
        eivind = DeskVisitor.as(port, Role.EDITOR);
        String form = AtTheDesk.article(DeskVisitor.as(port, Role.SITE_MANAGER), AtTheDesk.title("Til bading"));
        AtTheDesk.write(eivind, form, AtTheDesk.title("Til bading"), "Om bading.", "Ta med håndkle.</p><p>Dusj først.");
        address = eivind.origin() + form;
        browser = chromium.of(eivind);
    }

    @AfterEach
    void nothing_was_complained_of() {
        browser.close();
        assertThat(chromium.complaints()).isEmpty();
    }

    private OpenForm form() {
        return OpenForm.in(browser, address);
    }

    @Test
    void what_is_written_is_saved_by_itself() {
        OpenForm form = form().append("c0.text", "håndkle", " Og såpe.").until("saved");
        assertThat(form.reloaded().html("c0.text")).contains("Ta med håndkle. Og såpe.</p>");
    }

    @Test
    void without_a_network_it_is_kept_and_then_saved() {
        OpenForm form = form();
        browser.setOffline(true);
        form.append("c0.text", "håndkle", " Skrevet på toget.").until("offline");
        browser.setOffline(false);
        form.until("saved").reloaded().has("c0.text", "Skrevet på toget.");
    }

    @Test
    void what_the_browser_kept_is_offered_at_the_next_opening() {
        OpenForm form = form();
        form.page().route("**/draft", route -> route.abort());
        form.append("c0.text", "håndkle", " Før maskinen døde.").until("offline");
        form.page().close();
        OpenForm again = form();
        again.page().locator(".desk-kept button").first().click();
        again.has("c0.text", "Før maskinen døde.");
        assertThat(again.reloaded().page().locator(".desk-kept").count()).isZero();
    }

    @Test
    void signed_out_while_writing_the_text_is_saved_when_one_signs_in_in_another_tab() {
        OpenForm form = form();
        eivind.post("/desk/sign-out");
        form.append("c0.text", "håndkle", " Etter lunsj.").until("signed-out");
        chromium.signIn(browser, DeskVisitor.as(port, Role.EDITOR));
        Page other = browser.newPage();
        other.navigate(eivind.origin() + "/desk");
        form.until("saved").reloaded().has("c0.text", "Etter lunsj.");
    }

    @Test
    void two_tabs_of_one_draft_are_merged() {
        OpenForm one = form();
        OpenForm other = form();
        one.append("c0.text", "håndkle", " Fra den ene.").until("saved");
        other.append("c0.text", "Dusj", " Fra den andre.").until("merged").has("c0.text", "Fra den ene.");
        other.page().keyboard().type(" Og mer.");
        other.until("saved").reloaded().has("c0.text", "Ta med håndkle. Fra den ene.");
        other.has("c0.text", "Dusj først. Fra den andre. Og mer.");
    }

    @Test
    void a_section_that_another_has_added_comes_into_the_form() {
        OpenForm one = form();
        OpenForm other = form();
        one.page().locator("button[name=add]").click();
        one.write("c1.text", "Et nytt avsnitt.").until("saved");
        other.append("c0.text", "Dusj", " Skrevet imens.").until("merged").has("c1.text", "Et nytt avsnitt.");
        other.append("c0.text", "Skrevet imens", " Ferdig.").until("saved");
        other.reloaded().has("c1.text", "Et nytt avsnitt.").has("c0.text", "Skrevet imens. Ferdig.");
    }

    @Test
    void where_two_have_written_in_the_same_paragraph_both_are_shown_and_nothing_is_overwritten() {
        OpenForm one = form();
        OpenForm other = form();
        one.append("c0.text", "håndkle", " Ett.")
                .append("c0.text", "Dusj", " Godt.")
                .until("saved");
        other.append("c0.text", "håndkle", " To.").until("conflict");
        assertThat(other.page().locator(".desk-trouble").textContent()).contains("Ett.", "To.");
        assertThat(other.html("c0.text")).contains("håndkle. To.", "Dusj først. Godt.");
        other.picture("conflict");
        other.append("c0.text", "håndkle", " Og ett.");
        other.page().locator(".desk-savebar button").click();
        other.until("saved").reloaded().has("c0.text", "Ta med håndkle. To. Og ett.");
        other.has("c0.text", "Dusj først. Godt.");
    }

    @Test
    void what_is_pasted_from_elsewhere_is_made_ours() {
        OpenForm form = form().paste("c0.text", """
                <p class=MsoNormal style='color:red'>Fra <b>Word</b><script>alert(1)</script>
                <img src=x onerror="alert(2)"><a href="javascript:alert(3)">lenke</a></p>
                <p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>  </span></span>Et punkt</p>
                <ul><li>Ytre<ul><li>Indre</li></ul></li></ul><h1>Stor tittel</h1>""").until("saved");
        String saved = form.reloaded().html("c0.text");
        assertThat(saved)
                .contains("<strong>Word</strong>", "Et punkt</li>", "Ytre</li>", "Indre</li>", "<h3", "Stor tittel");
        assertThat(saved).doesNotContain("script", "onerror", "style", "alert", "Mso");
    }

    @Test
    void five_megabytes_pasted_are_answered_in_words() {
        OpenForm form = form().paste("c0.text", "<p>" + "ord og mer ".repeat(480_000) + "</p>");
        assertThat(form.page().locator(".rich-notice").textContent()).contains("for mykje");
        assertThat(form.html("c0.text")).doesNotContain("ord og mer");
    }

    @Test
    void the_field_is_used_and_left_by_keys_alone() {
        Page page = form().page();
        page.locator("#title").focus();
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("Feit");
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isEqualTo("Kursiv");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("Ingress");
        page.keyboard().press("Escape");
        assertThat(focused(page)).isEqualTo("Kursiv");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('fnsp-rich-text')"))
                .isNull();
        assertThat(page.evaluate("document.activeElement.closest('[data-chapter]') !== null"))
                .isEqualTo(true);
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.textContent");
    }

    @Test
    void blocks_are_made_from_the_toolbar() {
        OpenForm form = form();
        form.text("c0.text").getByText("Dusj").click();
        var tools = form.page().locator("fnsp-rich-text[name='c0.text'] [role=toolbar]");
        tools.getByRole(AriaRole.BUTTON).first().click();
        tools.getByRole(AriaRole.MENUITEMRADIO).getByText("Punktliste").click();
        form.page().keyboard().press("End");
        form.page().keyboard().press("Enter");
        form.page().keyboard().type("Tørk deg.");
        form.until("saved");
        assertThat(form.reloaded().html("c0.text")).contains("Dusj først.</li>", "Tørk deg.</li></ul>");
    }

    @Test
    void a_link_to_a_page_and_a_table_are_put_in_by_dialogs() {
        OpenForm form = form();
        Page page = form.page();
        form.text("c0.text").getByText("Dusj").dblclick(new Locator.DblclickOptions().setPosition(10, 8));
        page.keyboard().press("ControlOrMeta+k");
        page.locator("dialog input[type=search]").fill("bading");
        page.locator("dialog .rich-one:has-text('Til bading')").first().click();
        form.picture("dialog");
        var wrong = new ArrayList<String>(Chromium.wrong(page, 360));
        page.locator("dialog button[value=ok]").click();
        form.insert("c0.text", "Tabell");
        page.keyboard().type("Dag");
        page.keyboard().press("Tab");
        page.keyboard().type("Tid");
        form.insert("c0.text", "Trekkspel");
        page.keyboard().type("Kan jeg dusje?");
        page.keyboard().press("Enter");
        page.keyboard().type("Ja.");
        form.until("saved").reloaded();
        assertThat(form.html("c0.text"))
                .containsPattern("<a href=\"document:[0-9a-f-]{36}\">Dusj</a>")
                .containsPattern("<th>Dag</th><th>Tid</th>")
                .containsPattern("<details><summary>Kan jeg dusje\\?</summary><p data-id=\"\\w+\">Ja.</p></details>");
        wrong.addAll(Chromium.wrong(page, 360));
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_form_is_accessible_and_fits() {
        OpenForm form = form();
        var wrong = new ArrayList<String>();
        for (int width : List.of(1280, 360)) {
            wrong.addAll(Chromium.wrong(form.page(), width));
            form.picture("form-" + width);
        }
        form.page().locator("[role=toolbar] button[aria-haspopup]").nth(1).click();
        wrong.addAll(Chromium.wrong(form.page(), 360));
        form.picture("form-360-menu");
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_else_is_here_is_said() {
        OpenForm form = form();
        DeskVisitor petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR);
        String presence = address.substring(petra.origin().length()) + "/presence";
        petra.get("/desk");
        assertThat(petra.postAsScript(presence).body()).contains("Eivind Eksempel");
        form.reloaded();
        assertThat(form.page().locator("[data-presence-state]:not(:empty)").textContent())
                .contains("Petra Eksempel");
        petra.postAsScript(presence + "/left");
        assertThat(eivind.postAsScript(presence).body()).isEqualTo("{\"others\":[]}");
    }
}
