package no.fnsp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.adopting.NationalTexts;
import no.fnsp.approval.Withdrawing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Role;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.LastDates;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Magnus, the medical editor, and Nina, the national administrator, take away texts that Helse Bergen's readers see. */
@ExampleInstallation
class WithdrawingWhatSitesUseTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final String HERE = "/desk/sites/helse-bergen.no";
    private static final String WHY = "Behandlingen brukes ikke lenger.";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient db;

    NationalTexts national;
    FrontDoor readers;
    DeskVisitor magnus;
    DeskVisitor nina;
    DeskVisitor kari;
    Site bergen;

    @BeforeEach
    void they_sign_in() {
        national = new NationalTexts(platform);
        readers = new FrontDoor(port);
        magnus = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        nina = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        kari = DeskVisitor.as(port, Role.COORDINATOR);
        bergen = national.site(BERGEN);
    }

    private Document used(String title) {
        Document text = national.text(title, List.of("Møt fastende."), List.of("Hvil deg."), national.now());
        national.adopt(bergen, text, Adoption.Follows.ACCEPTED, national.now());
        return text;
    }

    private static String desk(Document text) {
        return "/desk/sites/" + Site.NATIONAL_BASE + "/documents/" + text.id();
    }

    private FrontDoor.Answer page(Document text) {
        return readers.get(BERGEN, "/nb" + NationalTexts.path(text));
    }

    private String asked(DeskVisitor who, Document text) {
        who.get(desk(text));
        assertThat(who.post(desk(text) + "/withdrawal", "reason", WHY).location())
                .contains("done=withdrawal-asked");
        return db.sql("select withdrawal from approval.withdrawals where document = :document and answer is null")
                .param("document", text.id())
                .query(String.class)
                .single();
    }

    @Test
    void a_text_that_sites_use_is_taken_away_when_another_agrees() {
        Document text = used("Blodtapping");
        String asked = asked(magnus, text);
        assertThat(page(text).status()).as("nothing has happened yet").isEqualTo(200);
        var own = magnus.post(desk(text) + "/withdrawal/" + asked + "/agreement");
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.page().text()).contains("En annen enn du må si seg enig");
        assertThat(magnus.get("/desk")
                        .page()
                        .select("[aria-labelledby=withdrawals]")
                        .text())
                .doesNotContain(national.title(text));
        assertThat(nina.get("/desk").page().text()).contains("Tekster noen vil ta bort", national.title(text));
        assertThat(nina.get(desk(text)).page().text()).contains(WHY, "Så mange nettsteder bruker teksten: 1.");
        String title = national.title(text);
        assertThat(nina.post(desk(text) + "/withdrawal/" + asked + "/agreement").location())
                .contains("done=withdrawal-agreed");
        assertThat(page(text).status()).isEqualTo(410);
        assertThat(page(text).page().text()).contains(WHY);
        assertThat(nina.get("/desk").page().text()).doesNotContain(title);
        assertThat(nina.post(desk(text) + "/withdrawal/" + asked + "/agreement").location())
                .contains("done=as-before");
    }

    @Test
    void whoever_disagrees_says_why_and_whoever_asked_may_think_better_of_it() {
        Document text = used("Kopping");
        String asked = asked(magnus, text);
        nina.get(desk(text));
        assertThat(nina.post(desk(text) + "/withdrawal/" + asked + "/disagreement", "words", " ")
                        .status())
                .isEqualTo(422);
        assertThat(nina.post(desk(text) + "/withdrawal/" + asked + "/disagreement", "words", "Tre bruker den.")
                        .location())
                .contains("done=withdrawal-disagreed");
        String again = asked(nina, text);
        assertThat(magnus.post(desk(text) + "/withdrawal/" + again + "/undo").location())
                .contains("done=as-before");
        assertThat(nina.post(desk(text) + "/withdrawal/" + again + "/undo").location())
                .contains("done=withdrawal-taken-back");
        assertThat(page(text).status()).isEqualTo(200);
    }

    @Test
    void what_is_planned_for_later_takes_two_as_well() {
        Document text = used("Årelating");
        magnus.get(desk(text));
        String day = LocalDate.now().plusDays(40).toString();
        assertThat(magnus.post(desk(text) + "/plans", "what", "withdraw", "reason", WHY, "day", day, "time", "08:00")
                        .location())
                .contains("done=withdrawal-asked");
        assertThat(magnus.get(desk(text)).page().select("#plans")).isEmpty();
        String asked = db.sql("select withdrawal from approval.withdrawals where document = :document")
                .param("document", text.id())
                .query(String.class)
                .single();
        nina.get(desk(text));
        nina.post(desk(text) + "/withdrawal/" + asked + "/agreement");
        assertThat(nina.get(desk(text)).page().select("#plans")).isNotEmpty();
        assertThat(page(text).status()).isEqualTo(200);
    }

    @Test
    void whoever_may_publish_in_the_base_and_does_not_decide_nationally_may_not_ask() {
        Document text = used("Igler");
        var outcome =
                platform.getBean(Withdrawing.class).withdraw(national.permit(), text, null, Words.NONE, national.now());
        assertThat(outcome).isEqualTo(Withdrawing.Withdrawn.TAKES_TWO);
        assertThat(page(text).status()).isEqualTo(200);
    }

    @Test
    void a_site_that_shows_a_variant_keeps_its_page_when_the_main_text_goes_and_has_a_task() {
        Document main = national.text("Søvnutredning", List.of("Kom uthvilt."), List.of(), national.now());
        Document variant = national.variant(main, "Søvnutredning hjemme", List.of("Sov hjemme."));
        national.adoptVariant(bergen, main, variant);
        national.adopt(national.site("helse-fonna.no"), main, Adoption.Follows.ACCEPTED, national.now());
        String asked = asked(magnus, main);
        nina.get(desk(main));
        nina.post(desk(main) + "/withdrawal/" + asked + "/agreement");
        assertThat(page(main).page().text()).contains("Sov hjemme.");
        assertThat(readers.get("helse-fonna.no", "/nb" + NationalTexts.path(main))
                        .status())
                .isEqualTo(410);
        String task = HERE + "/tasks/" + main.id() + "/nb";
        assertThat(kari.get(HERE + "/tasks").page().text()).contains("Søvnutredning");
        var seen = kari.get(task).page();
        assertThat(seen.text()).contains("Hovudteksten blei teken bort");
        String edition = seen.selectFirst("input[name=edition]").val();
        assertThat(kari.post(task, "edition", edition).status()).isEqualTo(422);
        assertThat(kari.post(task, "edition", edition, "reason", "Vi gjør det fortsatt hjemme")
                        .location())
                .contains("done=moved.kept");
        assertThat(kari.get(HERE + "/tasks").page().text()).doesNotContain("Søvnutredning");
    }

    @Test
    void a_variant_that_is_taken_away_leaves_a_page_that_says_why_and_the_site_chooses() {
        Document main = national.text("Allergitest", List.of("Slutt med medisiner."), List.of(), national.now());
        Document variant = national.variant(main, "Allergitest på barn", List.of("Ta med kosedyr."));
        national.adoptVariant(bergen, main, variant);
        assertThat(page(main).page().text()).contains("kosedyr");
        String asked = asked(magnus, variant);
        nina.get(desk(variant));
        nina.post(desk(variant) + "/withdrawal/" + asked + "/agreement");
        var gone = page(main);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().text()).contains(WHY);
        assertThat(readers.get(BERGEN, "/nb/behandlinger").page().text()).doesNotContain("Allergitest på barn");
        assertThat(kari.get("/desk").page().text()).contains("Allergitest på barn");
        String variants = HERE + "/texts/" + main.id() + "/variants";
        kari.get(variants);
        assertThat(kari.post(variants + "/use").location()).contains("done=main-used");
        assertThat(page(main).page().text()).contains("Slutt med medisiner.");
    }

    @Test
    void what_comes_back_has_the_usual_time_before_anybody_is_answered_for() {
        Document text = national.text("Kiropraktikk", List.of("Møt fastende."), List.of("Hvil deg."), ago(60));
        national.adoptLongAgo(
                new Adoption(
                        bergen.id(),
                        text.id(),
                        Adoption.Follows.ACCEPTED,
                        Adoption.AtLastDate.SHOW_NEW,
                        Words.NONE,
                        null,
                        List.of()),
                text,
                ago(60));
        Edition newer = national.publish(
                text,
                national.title(text),
                List.of("Møt fastende."),
                List.of("Hvil deg lenge."),
                ChangeClass.PROFESSIONAL,
                ago(40));
        var withdrawing = platform.getBean(Withdrawing.class);
        withdrawing.decided(national.permit(), text, null, Words.NONE, ago(20));
        assertThat(page(text).status()).isEqualTo(410);
        withdrawing.putBack(national.permit(), text, ended(text), national.now());
        assertThat(page(text).page().text()).contains("Hvil deg.").doesNotContain("Hvil deg lenge.");
        assertThat(platform.getBean(LastDates.class).of(newer.id()).orElseThrow())
                .isAfter(national.now().plus(Duration.ofDays(29)));
    }

    private java.time.Instant ended(Document text) {
        return db.sql("select max(valid_until) from content.published where document = :document")
                .param("document", text.id())
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private java.time.Instant ago(int days) {
        return national.now().minus(Duration.ofDays(days));
    }

    @Test
    void what_is_published_again_after_it_was_gone_does_not_bring_old_changes_with_it() {
        Document text = national.text("Akupunktur", List.of("Møt fastende."), List.of("Hvil deg."), ago(60));
        national.adoptLongAgo(
                new Adoption(
                        bergen.id(),
                        text.id(),
                        Adoption.Follows.ACCEPTED,
                        Adoption.AtLastDate.SHOW_NEW,
                        Words.NONE,
                        null,
                        List.of()),
                text,
                ago(60));
        String title = national.title(text);
        national.publish(
                text, title, List.of("Møt fastende."), List.of("Hvil lenge."), ChangeClass.PROFESSIONAL, ago(40));
        platform.getBean(Withdrawing.class).decided(national.permit(), text, null, Words.NONE, ago(20));
        national.publish(
                text, title, List.of("Møt fastende."), List.of("Hvil lengst."), ChangeClass.PROFESSIONAL, ago(1));
        var shown = platform.getBean(no.fnsp.sharing.SiteTexts.class)
                .shown(bergen.id(), text.id(), national.now())
                .get(no.fnsp.text.Language.NB);
        assertThat(shown.body().canonical()).contains("Hvil deg.").doesNotContain("lenge");
        assertThat(platform.getBean(Editions.class).published(text.id(), national.now()))
                .hasSize(1);
    }
}
