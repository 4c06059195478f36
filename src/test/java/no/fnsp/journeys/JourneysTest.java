package no.fnsp.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.Documents;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Role;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Adoptions;
import no.fnsp.signin.Chromium;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whole days' work at the desk in a real browser, as those who do it. Pictures of each step are left in {@code target/desk}. */
@Tag("browser")
@ExampleInstallation
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneysTest {

    private static final String BERGEN = "helse-bergen.no";

    @LocalServerPort
    int port;

    @Autowired
    Sites sites;

    @Autowired
    Documents documents;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Placements placements;

    @Autowired
    DatabaseClock clock;

    private final List<BrowserContext> open = new ArrayList<>();
    private Chromium chromium;
    private FrontDoor readers;

    @BeforeAll
    void open() {
        chromium = new Chromium();
        readers = new FrontDoor(port);
    }

    @AfterEach
    void they_go_home() {
        open.forEach(BrowserContext::close);
        open.clear();
        assertThat(chromium.complaints()).isEmpty();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    private Page desk(Role role, String address) {
        DeskVisitor visitor = DeskVisitor.as(port, role);
        BrowserContext browser = chromium.of(visitor);
        open.add(browser);
        Page page = browser.newPage();
        page.navigate(visitor.origin() + address);
        return page;
    }

    /** A page that shows another in a frame has that one's landmarks too; each is looked at alone. */
    private void step(Page page, String name) {
        if (page.locator("iframe").count() == 0) {
            assertThat(Chromium.wrong(page, 360)).as(name + " on a telephone").isEmpty();
            Chromium.picture(page, "journey-" + name + "-360");
            assertThat(Chromium.wrong(page, 1280)).as(name).isEmpty();
        }
        Chromium.picture(page, "journey-" + name);
    }

    private static void press(Page page, String button) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void follow(Page page, String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private static void write(Page page, String field, String words) {
        page.locator("fnsp-rich-text[name='" + field + "'] .rich-text").click();
        page.keyboard().press("ControlOrMeta+End");
        page.keyboard().type(words);
    }

    private static void saved(Page page) {
        assertThat(page.locator("[data-save-state][data-state=saved]"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(20_000));
    }

    private static void done(Page page, String words) {
        assertThat(page.locator(".desk-done")).containsText(words);
    }

    @Test
    void a_local_editor_supplements_a_national_chapter_and_publishes() {
        Page petra = desk(Role.PUBLISHING_EDITOR, AtTheDesk.BERGEN + "/texts?q=hofteprotese");
        step(petra, "supplement-1-find");
        petra.locator(".desk-list a").first().click();
        step(petra, "supplement-2-text");
        press(petra, "Skriv på nynorsk");
        Locator chapter = petra.locator("section.desk-chapter").first();
        chapter.getByText("Legg til noko etter").click();
        Locator field = chapter.locator("fnsp-rich-text[name^='after']").first();
        field.locator(".rich-text").click();
        petra.keyboard().type("Møt i resepsjonen på Ortopedisk klinikk.");
        saved(petra);
        step(petra, "supplement-3-written");
        follow(petra, "Gå vidare til publisering");
        step(petra, "supplement-4-publish");
        press(petra, "Publiser no");
        done(petra, "Lesarane ser det no");
        step(petra, "supplement-5-done");
        var text = documents.find(base().id(), "hofteprotese").orElseThrow();
        assertThat(page(BERGEN, text.id())).contains("Møt i resepsjonen på Ortopedisk klinikk.");
    }

    private Site base() {
        return sites.find(Site.NATIONAL_BASE, clock.now()).orElseThrow();
    }

    /** What readers of a site get where a text stands. */
    private String page(String key, UUID document) {
        Site site = sites.find(key, clock.now()).orElseThrow();
        String path =
                placements.of(site.id(), document, clock.now()).orElseThrow().path();
        return readers.get(site.host(), site.address(site.mainLanguage(), path)).body();
    }

    @Test
    void an_editor_sends_takes_back_and_sends_again_and_another_publishes() {
        DeskVisitor bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        String title = AtTheDesk.title("Sykkelparkering");
        String form = AtTheDesk.article(bente, title);
        AtTheDesk.write(bente, form, title, "Slik parkerer du sykkelen.", "Sykkelen settes i stativet.");
        Page eivind = desk(Role.EDITOR, form);
        write(eivind, "c0.text", " Husk lås.");
        saved(eivind);
        follow(eivind, "Gå vidare til publisering");
        eivind.locator("#message").fill("Ny side om sykkel. Kan du se på den?");
        step(eivind, "approval-1-send");
        press(eivind, "Send til godkjenning");
        done(eivind, "Sendt til godkjenning");
        follow(eivind, "Sjå og svar");
        press(eivind, "Trekk tilbake");
        done(eivind, "Trekt tilbake");
        step(eivind, "approval-2-taken-back");
        eivind.navigate(bente.origin() + form);
        write(eivind, "c0.text", " Det er video-overvåking.");
        saved(eivind);
        follow(eivind, "Gå vidare til publisering");
        press(eivind, "Send til godkjenning");
        Page petra = desk(Role.PUBLISHING_EDITOR, "/desk");
        step(petra, "approval-3-start");
        follow(petra, title);
        step(petra, "approval-4-read");
        press(petra, "Publiser no");
        done(petra, "Lesarane ser det no");
        assertThat(page(BERGEN, AtTheDesk.document(form))).contains("Husk lås. Det er video-overvåking.");
    }

    @Test
    void two_editors_write_in_one_text_and_both_are_there() {
        DeskVisitor bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        String title = AtTheDesk.title("Blomster");
        String form = AtTheDesk.article(bente, title);
        AtTheDesk.write(bente, form, title, "Om blomster.", "Blomster er fint.</p><p>Ikke alle avdelinger tar imot.");
        Page one = desk(Role.SITE_MANAGER, form);
        Page other = desk(Role.EDITOR, form);
        one.locator(".rich-text").getByText("Blomster er fint").click();
        one.keyboard().press("End");
        one.keyboard().type(" Velg uten sterk lukt.");
        saved(one);
        other.locator(".rich-text").getByText("Ikke alle").click();
        other.keyboard().press("End");
        other.keyboard().type(" Spør først.");
        assertThat(other.locator("[data-save-state][data-state=merged]"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(20_000));
        assertThat(other.locator("fnsp-rich-text[name='c0.text'] .rich-text")).containsText("Velg uten sterk lukt.");
        step(other, "merge");
    }

    @Test
    void a_doctor_reads_a_shared_preview_on_a_telephone_without_an_account() {
        DeskVisitor bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        String title = AtTheDesk.title("Røntgen");
        String form = AtTheDesk.article(bente, title);
        AtTheDesk.write(bente, form, title, "Om røntgen.", "Ta av smykker.");
        Page petra = desk(Role.PUBLISHING_EDITOR, form + "/preview");
        press(petra, "Lag ei lenkje til å dele");
        step(petra, "share-1-link");
        String link = petra.locator("#shared").inputValue();
        Page doctor = telephone();
        doctor.navigate(link);
        assertThat(doctor.locator("main")).containsText("Ta av smykker.");
        assertThat(Chromium.wrong(doctor, 360)).isEmpty();
        Chromium.picture(doctor, "journey-share-2-telephone");
        assertThat(doctor.context().cookies()).isEmpty();
        String tampered = link.replaceFirst("/p/(.)", link.contains("/p/A") ? "/p/B" : "/p/A");
        doctor.navigate(tampered);
        assertThat(doctor.locator("main")).not().containsText("Ta av smykker.");
        Chromium.picture(doctor, "journey-share-3-tampered");
    }

    private Page telephone() {
        Browser browser = open.getFirst().browser();
        BrowserContext telephone = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740));
        open.add(telephone);
        return telephone.newPage();
    }

    @Test
    void a_site_manager_lets_a_colleague_in() {
        Page bente = desk(Role.SITE_MANAGER, AtTheDesk.BERGEN + "/users");
        step(bente, "users-1-list");
        bente.navigate(bente.url() + "/new");
        bente.locator("#name").fill("Frida Fersk");
        bente.locator("#email").fill("frida.fersk@eksempel.no");
        bente.locator("input[value=editor]").check();
        step(bente, "users-2-new");
        bente.locator("main form button[type=submit]").last().click();
        assertThat(bente.locator("#link")).isVisible();
        step(bente, "users-3-link");
        String link = bente.locator("#link").inputValue();
        Page frida = telephone();
        frida.navigate(link.replaceFirst("^https?://[^/]+", bente.url().replaceFirst("^(https?://[^/]+).*", "$1")));
        assertThat(frida.locator("main")).containsText("Frida Fersk");
        Chromium.picture(frida, "journey-users-4-invited");
    }

    @Test
    void a_picture_whose_consent_has_run_out_is_gone_from_three_sites() throws IOException {
        Page magnus = desk(Role.MEDICAL_EDITOR, "/desk/sites/" + Site.NATIONAL_BASE + "/media");
        magnus.locator("#file").setInputFiles(new FilePayload("samtale.png", "image/png", Pictures.of("samtale")));
        magnus.locator("form[data-upload] button").click();
        magnus.locator(".media-uploading a").click();
        describe(magnus, LocalDate.now().plusYears(1));
        step(magnus, "consent-1-described");
        String item = magnus.url().replaceFirst("\\?.*", "");
        var text = documents.find(base().id(), "hofteprotese").orElseThrow();
        String base = "/desk/sites/" + Site.NATIONAL_BASE + "/documents/" + text.id();
        magnus.navigate(magnus.url().replaceFirst("^(https?://[^/]+).*", "$1") + base);
        press(magnus, "Endre teksten");
        putPicture(magnus);
        saved(magnus);
        step(magnus, "consent-2-in-the-text");
        follow(magnus, "Gå videre til publisering");
        magnus.locator("input[value=editorial]").check();
        magnus.locator("#reason").fill("Bildet viser det som står der.");
        press(magnus, "Send til behandling");
        Page nina = desk(Role.NATIONAL_ADMINISTRATOR, path(magnus));
        press(nina, "Betydningen er den samme");
        done(nina, "Teksten er kontrollert");
        magnus.reload();
        press(magnus, "Publiser nå");
        done(magnus, "Leserne ser det nå");
        List<String> three = adoptions.using(text.id()).stream()
                .flatMap(site -> sites.withId(site, clock.now()).stream())
                .map(Site::key)
                .filter(key -> page(key, text.id()).contains("/media/"))
                .limit(3)
                .toList();
        assertThat(three).as("sites that show the picture").hasSize(3);
        magnus.navigate(item);
        describe(magnus, LocalDate.now().minusDays(1));
        step(magnus, "consent-3-run-out");
        for (String key : three) {
            assertThat(page(key, text.id())).as(key).doesNotContain("/media/");
        }
    }

    private static void describe(Page page, LocalDate consent) {
        Map.of(
                        "title", "Samtale med fysioterapeut",
                        "holder", "Helse Bergen",
                        "consent-about", "Én pasient og én ansatt",
                        "consent-reference", "Sak 2026/17",
                        "consent-expires", consent.toString())
                .forEach(
                        (field, words) -> page.locator("[name='" + field + "']").fill(words));
        page.locator("[name='alt.nb']").fill("En fysioterapeut viser en øvelse");
        page.locator("[name=consent][value=given]").check();
        page.locator("main form.desk-form button[type=submit]").first().click();
        assertThat(page.locator(".desk-done")).isVisible();
    }

    @Test
    void a_professional_change_of_a_national_text_is_vouched_for_before_it_is_published() {
        var text = documents.find(base().id(), "gastroskopi").orElseThrow();
        String page = "/desk/sites/" + Site.NATIONAL_BASE + "/documents/" + text.id();
        Page magnus = desk(Role.MEDICAL_EDITOR, page);
        press(magnus, "Endre teksten");
        write(magnus, "c0.text", " Spør gjerne på forhånd om noe er uklart.");
        saved(magnus);
        follow(magnus, "Gå videre til publisering");
        magnus.locator("input[value=professional]").check();
        press(magnus, "Publiser nå");
        assertThat(magnus.locator("[role=alert]")).isVisible();
        step(magnus, "vouch-1-held");
        magnus.locator("input[value=professional]").check();
        press(magnus, "Send til behandling");
        done(magnus, "sendt til behandling");
        step(magnus, "vouch-2-sent");
        Page nina = desk(Role.NATIONAL_ADMINISTRATOR, path(magnus));
        nina.locator("#profession").fill("overlege i fordøyelsessykdommer");
        press(nina, "Godkjenn faglig");
        done(nina, "faglig godkjent");
        press(nina, "Kontrollert");
        step(nina, "vouch-3-hearing");
        nina.getByText("Hopp over steget").click();
        nina.locator("#skip").fill("Setningen er bare en oppfordring.");
        press(nina, "Hopp over");
        press(nina, "Godkjenn nasjonalt");
        done(nina, "nasjonalt godkjent");
        magnus.reload();
        step(magnus, "vouch-4-approved");
        press(magnus, "Publiser nå");
        done(magnus, "Leserne ser det nå");
        assertThat(page(Site.NATIONAL_BASE, text.id())).contains("Spør gjerne på forhånd om noe er uklart.");
    }

    /** Where somebody is, to be looked at by another. */
    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private static void putPicture(Page page) {
        Locator field = page.locator("fnsp-rich-text").nth(1);
        field.locator(".rich-text").click();
        page.keyboard().press("ControlOrMeta+Home");
        page.keyboard().press("End");
        field.getByText("Sett inn").click();
        field.getByRole(AriaRole.MENUITEM).getByText("Bilde").click();
        page.locator("dialog .rich-one:has-text('Samtale')").first().click();
        Chromium.picture(page, "journey-consent-dialog");
        page.locator("dialog button[value=ok]").click();
    }
}
