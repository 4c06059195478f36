package no.fnsp.orderdesk;

import static no.fnsp.editor.AtTheDesk.title;
import static no.fnsp.editor.AtTheDesk.value;
import static no.fnsp.orderdesk.OrderDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.fnsp.ExampleInstallation;
import no.fnsp.adopting.NationalTexts;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Editions;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.identity.Permits;
import no.fnsp.sharing.Adopting;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoption.AtLastDate;
import no.fnsp.sharing.Intent;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import no.fnsp.text.Role;
import no.fnsp.text.Words;
import no.fnsp.verification.SharingVerification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What happens at Helse Bergen, at its desk and to its readers, when a national text is replaced by another. */
@ExampleInstallation
class ReplacedTextsTest {

    private static final String BERGEN_HOST = "helse-bergen.no";
    private static final String FAST = "Du skal faste i seks timer.";
    private static final String FAST_LESS = "Du skal faste i to timer.";
    private static final String OLD = "Hvil deg resten av dagen.";
    private static final String NEW = "Hvil deg i tre dager.";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext platform;

    @Autowired
    Editions editions;

    OrderDesk orders;
    NationalTexts national;
    FrontDoor readers;
    DeskVisitor kari;
    DeskVisitor magnus;
    Site bergen;

    @BeforeEach
    void they_sign_in() {
        orders = new OrderDesk(platform);
        national = new NationalTexts(platform);
        readers = new FrontDoor(port);
        kari = DeskVisitor.as(port, no.fnsp.identity.Role.COORDINATOR);
        magnus = DeskVisitor.as(port, no.fnsp.identity.Role.MEDICAL_EDITOR);
        bergen = orders.bergen();
    }

    private Document old(String name, AtLastDate last) {
        Document old = national.text(name, List.of(FAST), List.of(OLD), national.now());
        adopt(bergen, old, last);
        return old;
    }

    private void adopt(Site site, Document text, AtLastDate last) {
        var wanted = new Adoption(
                site.id(),
                text.id(),
                Adoption.Follows.ACCEPTED,
                last,
                Words.of(Language.NB, "Vårt navn"),
                null,
                List.of());
        var adopted = platform.getBean(Adopting.class)
                .adopt(platform.getBean(Permits.class).forImporter(), wanted, NationalTexts.path(text), national.now());
        assertThat(adopted).isInstanceOf(Adopting.Adopted.Ok.class);
    }

    /** Ordered instead of the old one, written, and seen by readers. */
    private Document replacing(Document old, String name) {
        return replacing(old, name, NEW);
    }

    private Document replacing(Document old, String name, String after) {
        String order = orders.ordered(
                kari, BERGEN, name, "kind", "treatment", "replaces", old.id().toString());
        Document text = orders.accepted(magnus, order, name);
        national.firstWords(text, name, List.of(FAST_LESS), after.isEmpty() ? List.of() : List.of(after));
        return text;
    }

    private FrontDoor.Answer page(Document text) {
        return readers.get(BERGEN_HOST, "/nb" + NationalTexts.path(text));
    }

    private void lastDatePasses(Document old, Document text) {
        orders.lastDatePasses(old);
        orders.replace("end", old, text);
        orders.replace("end", old, text);
    }

    private String task(Document text) {
        return BERGEN + "/tasks/" + text.id() + "/nb";
    }

    @Test
    void a_site_that_takes_the_new_text_has_its_own_words_in_it_and_looks_at_them_side_by_side() {
        Document old = old("Hofteskopi", AtLastDate.BY_KIND);
        Document changes =
                national.localWords(bergen, old, Intent.REPLACE, Role.AFTER, "Egen rutine", OLD, "Ring oss på dagtid.");
        Document text = replacing(old, title("Hofteskopi med ny metode"));
        var waiting = kari.get(BERGEN + "/replaced").page();
        assertThat(waiting.text()).contains("Følgjer med til «Etter»", "blir den nye teksten vist hos dykk");

        assertThat(kari.post(BERGEN + "/replaced", "old", old.id().toString(), "take", "true")
                        .location())
                .contains("/tasks", "done=replaced-taken-own");
        assertThat(page(text).page().text())
                .contains("Vårt navn", FAST_LESS, "Ring oss på dagtid.")
                .doesNotContain(NEW);
        assertThat(page(old).status()).isBetween(301, 308);
        var task = kari.get(task(text)).page();
        assertThat(task.text()).contains("Utskifting", "Ring oss på dagtid.");
        assertThat(task.select("ins").text()).as("the new national words").contains("tre dager");
        assertThat(task.select("del").text()).contains("resten av dagen");

        String decision =
                task.selectFirst("input[name^=decision.][value=merged]").attr("name");
        assertThat(kari.post(task(text), "edition", national.shown(text).id().toString(), decision, "merged")
                        .location())
                .contains("done=moved.settled");
        assertThat(page(text).page().text())
                .contains(NEW, "Ring oss på dagtid.")
                .doesNotContain(OLD);
        assertThat(kari.get(BERGEN + "/tasks").page().text()).doesNotContain(national.title(text));
        assertThat(editions.published(changes.id(), national.now()))
                .as("what was written of the old text is kept")
                .hasSize(1);
    }

    @Test
    void words_that_were_kept_are_a_task_again_when_the_new_text_changes() {
        Document old = old("Ankelskopi", AtLastDate.BY_KIND);
        national.localWords(bergen, old, Intent.REPLACE, Role.AFTER, "Egen rutine", "Ring oss.");
        Document text = replacing(old, title("Ankelskopi med ny metode"));
        kari.get(BERGEN + "/replaced");
        kari.post(BERGEN + "/replaced", "old", old.id().toString(), "take", "true");
        var task = kari.get(task(text)).page();
        String decision = task.selectFirst("input[name^=decision.]").attr("name");
        String edition = national.shown(text).id().toString();
        assertThat(kari.post(task(text), "edition", edition, decision, "kept").status())
                .as("what stands instead of the national words does so for a reason")
                .isEqualTo(422);
        String reason = decision.replace("decision", "reason");
        kari.post(task(text), "edition", edition, decision, "kept", reason, "Gjelder fortsatt");
        assertThat(kari.get(BERGEN + "/tasks").page().text()).doesNotContain(national.title(text));
        national.change(text, ChangeClass.PROFESSIONAL, List.of(FAST_LESS), List.of("Hvil i en uke."));
        assertThat(kari.get(task(text)).page().select("ins").text()).contains("en uke");
    }

    @Test
    void what_has_no_place_in_the_new_text_is_told_and_kept() {
        Document old = old("Kneskopi", AtLastDate.BY_KIND);
        Document changes = national.localWords(
                bergen, old, Intent.SUPPLEMENT_AFTER, Role.AFTER, "", "Du ligger på siden hos oss.");
        Document text = replacing(old, title("Kneskopi med ny metode"), "");
        assertThat(kari.get(BERGEN + "/replaced").page().text()).contains("Har ingen plass i den nye teksten");
        assertThat(kari.post(BERGEN + "/replaced", "old", old.id().toString(), "take", "true")
                        .location())
                .contains("done=replaced-taken");
        var left = kari.get(BERGEN + "/replaced").page();
        assertThat(left.text()).contains("ikkje fekk plass", "Du ligger på siden hos oss.");
        assertThat(kari.get(left.selectFirst("a[href$=" + changes.id() + "]").attr("href"))
                        .status())
                .isEqualTo(200);
        assertThat(page(text).page().text()).doesNotContain("Du ligger på siden");
    }

    @Test
    void what_somebody_has_begun_to_write_in_the_old_text_is_told_before_and_after_and_can_be_opened() {
        Document old = old("Skulderskopi", AtLastDate.BY_KIND);
        Document changes = national.localWords(bergen, old, Intent.SUPPLEMENT_AFTER, Role.AFTER, "", "Vi ringer deg.");
        String begun = BERGEN + "/documents/" + changes.id() + "/nb";
        Document text = replacing(old, title("Skulderskopi med ny metode"));
        assertThat(kari.get(BERGEN + "/replaced").page().text()).doesNotContain("Utkast som ikkje er publiserte");
        national.writesOn(changes, "Ta med brevet du fekk.");
        assertThat(kari.get(BERGEN + "/replaced").page().text())
                .contains("Utkast som ikkje er publiserte", "Ta med brevet du fekk.");
        assertThat(kari.post(BERGEN + "/replaced", "old", old.id().toString(), "take", "true")
                        .location())
                .as("where the draft is told of")
                .contains("/replaced", "done=replaced-taken-own");
        var left = kari.get(BERGEN + "/replaced").page();
        assertThat(left.text()).contains("Ta med brevet du fekk.").doesNotContain("Har ingen plass");
        assertThat(left.select("a[href=" + begun + "]")).hasSize(1);
        assertThat(page(text).page().text()).contains("Vi ringer deg.").doesNotContain("Ta med brevet");
        var form = kari.get(begun);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.body()).contains("Ta med brevet du fekk.");
        kari.post(
                begun + "/draft/discard",
                "draft",
                value(form.page(), "draft"),
                "revision",
                value(form.page(), "revision"));
        assertThat(kari.get(BERGEN + "/replaced").page().text()).doesNotContain("Ta med brevet du fekk.");
    }

    @Test
    void a_site_that_shows_new_texts_gets_the_new_one_on_the_last_date_and_a_task_for_its_own_words() {
        Document old = old("Albueskopi", AtLastDate.SHOW_NEW);
        national.localWords(bergen, old, Intent.SUPPLEMENT_AFTER, Role.AFTER, "", "Vi ringer deg.");
        Document text = replacing(old, title("Albueskopi med ny metode"));
        assertThat(page(old).page().text()).contains(OLD);
        lastDatePasses(old, text);
        assertThat(page(text).page().text()).contains("Vårt navn", NEW, "Vi ringer deg.");
        assertThat(page(old).status()).isBetween(301, 308);
        assertThat(orders.isTold(
                        "koordinator@eksempel.example",
                        "text.replaced.show-new",
                        old.id().toString()))
                .isTrue();
        assertThat(kari.get(task(text)).page().text()).contains("Vi ringer deg.");
        assertThat(readers.get(Site.NATIONAL_BASE, NationalTexts.path(old)).status())
                .isBetween(301, 308);
        assertThat(editions.published(old.id(), national.now())).isEmpty();
        assertThat(breaches(old, text)).isEmpty();
    }

    @Test
    void a_site_that_keeps_old_texts_keeps_it_with_a_notice_until_it_answers() {
        Document old = old("Håndskopi", AtLastDate.KEEP_OLD);
        Document text = replacing(old, title("Håndskopi med ny metode"));
        assertThat(page(old).page().text()).doesNotContain("nyere nasjonal tekst");
        lastDatePasses(old, text);
        assertThat(page(old).page().text()).contains(OLD, "nyere nasjonal tekst");
        assertThat(orders.isTold(
                        "koordinator@eksempel.example",
                        "text.replaced.keep-old",
                        old.id().toString()))
                .isTrue();
        assertThat(readers.get(Site.NATIONAL_BASE, NationalTexts.path(old)).status())
                .as("in the base it is replaced")
                .isBetween(301, 308);
        assertThat(kari.get(BERGEN + "/adoptions?q=skopi").page().text()).doesNotContain(national.title(old));
        assertThat(kari.get(BERGEN + "/replaced").page().text()).contains(national.title(text));
        kari.post(BERGEN + "/replaced", "old", old.id().toString(), "take", "true");
        assertThat(page(text).page().text()).contains(NEW);
        orders.replace("end", old, text);
        assertThat(editions.published(old.id(), national.now())).isEmpty();
    }

    @Test
    void a_site_that_takes_texts_down_tells_readers_why_until_it_answers() {
        Document old = old("Fotskopi", AtLastDate.TAKE_DOWN);
        Document text = replacing(old, title("Fotskopi med ny metode"));
        lastDatePasses(old, text);
        var gone = page(old);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().text()).contains("ikke er tatt i bruk her ennå");
        assertThat(orders.isTold(
                        "koordinator@eksempel.example",
                        "text.replaced.take-down",
                        old.id().toString()))
                .isTrue();
        assertThat(kari.get(BERGEN + "/replaced").page().text()).contains(national.title(text));
        kari.post(BERGEN + "/replaced", "old", old.id().toString(), "take", "true");
        assertThat(page(text).page().text()).contains(NEW, "Vårt navn");
        assertThat(page(old).status()).isBetween(301, 308);
    }

    @Test
    void a_site_that_shows_a_variant_of_the_old_text_keeps_its_page() {
        Document old = national.text("Tåskopi", List.of(FAST), List.of(OLD), national.now());
        Document variant = national.variant(old, "Tåskopi på barn", List.of("Kom med en voksen."));
        national.adoptVariant(bergen, old, variant);
        Document text = replacing(old, title("Tåskopi med ny metode"));
        assertThat(kari.get(BERGEN + "/replaced").page().text()).contains("De viser ein variant");
        lastDatePasses(old, text);
        assertThat(page(old).page().text()).contains("Kom med en voksen.");
        assertThat(editions.published(old.id(), national.now())).isEmpty();
        kari.post(BERGEN + "/replaced", "old", old.id().toString(), "take", "true");
        assertThat(page(text).page().text()).contains(NEW);
    }

    /** Where one of the two texts is in breach of a rule of sharing. */
    private List<String> breaches(Document old, Document text) {
        List<String> titles = List.of(national.title(text), old.key());
        return platform.getBean(SharingVerification.class).verify().breaches().stream()
                .filter(one -> titles.contains(one.text()))
                .map(one -> one.sentence())
                .toList();
    }
}
