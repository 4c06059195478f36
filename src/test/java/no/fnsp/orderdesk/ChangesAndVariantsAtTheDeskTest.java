package no.fnsp.orderdesk;

import static no.fnsp.editor.AtTheDesk.title;
import static no.fnsp.editor.AtTheDesk.value;
import static no.fnsp.orderdesk.OrderDesk.BASE;
import static no.fnsp.orderdesk.OrderDesk.BERGEN;
import static no.fnsp.orderdesk.OrderDesk.OSLO;
import static no.fnsp.orderdesk.OrderDesk.form;
import static org.assertj.core.api.Assertions.assertThat;

import no.fnsp.ExampleInstallation;
import no.fnsp.content.Document;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Hospitals ask for other words in a national text, and for a text of their own beside it. */
@ExampleInstallation
class ChangesAndVariantsAtTheDeskTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext platform;

    OrderDesk orders;

    DeskVisitor kari;
    DeskVisitor magnus;
    DeskVisitor oda;

    @BeforeEach
    void they_sign_in() {
        orders = new OrderDesk(platform);
        kari = DeskVisitor.as(port, Role.COORDINATOR);
        magnus = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        oda = orders.oda(port);
    }

    private String asked(DeskVisitor who, String site, Document text, String words) {
        var sent = who.post(
                site + "/texts/" + text.id() + "/requests",
                "words",
                words,
                "why",
                "Ny retningslinje",
                "source",
                "NICE");
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return OrderDesk.id(sent.location());
    }

    @Test
    void a_change_is_asked_for_seen_by_all_who_have_the_text_made_and_told() {
        Document text = orders.published(kari, magnus, title("Forflytning"));
        orders.adopt(orders.bergen(), text);
        orders.adopt(orders.site("oslo-universitetssykehus.no"), text);
        DeskVisitor fredrik = DeskVisitor.as(port, Role.APPROVER);
        var form = fredrik.get(BERGEN + "/texts/" + text.id() + "/requests").page();
        assertThat(form.select("select[name=chapter] option")).hasSizeGreaterThan(1);
        String chapter = form.select("select[name=chapter] option").last().val();
        var sent = fredrik.post(
                BERGEN + "/texts/" + text.id() + "/requests",
                "chapter",
                chapter,
                "language",
                "nb",
                "words",
                "Reis deg sakte.",
                "why",
                "Svimmelhet");
        String change = OrderDesk.id(sent.location());

        assertThat(oda.get(OSLO + "/texts/" + text.id() + "/requests").page().text())
                .contains("Slik gjør du", "Reis deg sakte.", "Venter på svar");
        assertThat(oda.get(OSLO + "/texts/" + text.id())
                        .page()
                        .select("section[aria-labelledby=requests]")
                        .text())
                .contains("Slik gjør du");
        assertThat(oda.get(OSLO + "/orders/" + change).status()).isEqualTo(200);
        assertThat(oda.post(OSLO + "/orders/" + change + "/answers", "answer", "x")
                        .status())
                .as("others read, and do not speak for Bergen")
                .isEqualTo(404);
        assertThat(orders.isTold("koordinator@eksempel.example", "change.asked", change))
                .as("the contact of the text")
                .isTrue();

        // Kari's hospital writes the text, so she answers.
        var done = orders.decide(kari, change, "acceptance", "acceptance", "God idé");
        assertThat(done.location()).contains("done=change-accepted");
        assertThat(orders.isTold("redaktor@eksempel.example", "change.to-write", change))
                .isTrue();
        assertThat(orders.isTold("koordinator@eksempel.example", "change.to-write", change))
                .as("she accepted it herself")
                .isFalse();
        AtTheDesk.write(kari, form(text), "Forflytning", "Kort.", "Reis deg sakte.");
        assertThat(orders.state(change)).isEqualTo("accepted");
        orders.publish(magnus, text);
        assertThat(orders.state(change)).isEqualTo("done");
        assertThat(orders.isTold("fagansvarlig@eksempel.example", "change.done", change))
                .isTrue();
        assertThat(oda.get(OSLO + "/texts/" + text.id() + "/requests").page().text())
                .contains("Publisert", "God idé");
    }

    @Test
    void a_change_whose_draft_is_thrown_away_is_given_back_to_those_who_decide() {
        Document text = orders.published(kari, magnus, title("Bandasjering"));
        String change = asked(oda, OSLO, text, "Stram litt mindre.");
        orders.decide(kari, change, "acceptance", "acceptance", "God idé");
        var writing = kari.get(form(text)).page();
        var discarded = kari.post(
                form(text) + "/draft/discard",
                "draft",
                AtTheDesk.value(writing, "draft"),
                "revision",
                AtTheDesk.value(writing, "revision"));
        assertThat(discarded.location()).as(discarded.body()).contains("done=discarded");
        assertThat(orders.state(change)).isEqualTo("without-draft");
        assertThat(orders.isTold("medisinsk-redaktor@eksempel.example", "change.given-back", change))
                .isTrue();
        assertThat(magnus.get(BASE + "/orders/" + change).page().text())
                .contains("Godtatt, men uten utkast", "forkastet utkastet");
        assertThat(magnus.get("/desk/orders").page().select("a[href$=" + change + "]"))
                .isNotEmpty();

        assertThat(orders.decide(kari, change, "acceptance").location()).contains("done=change-accepted");
        AtTheDesk.write(kari, form(text), "Bandasjering", "Kort.", "Stram litt mindre.");
        orders.publish(magnus, text);
        assertThat(orders.state(change)).isEqualTo("done");
    }

    @Test
    void a_change_needs_words_and_a_reason_and_a_text_that_is_there() {
        Document text = orders.published(kari, magnus, title("Sårstell"));
        String requests = BERGEN + "/texts/" + text.id() + "/requests";
        var wrong = kari.post(requests, "words", "Vask sakte.", "why", "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().getElementById("words").text()).isEqualTo("Vask sakte.");
        String change = asked(kari, BERGEN, text, "Vask ofte.");
        String other = asked(oda, OSLO, text, "Vask oftere.");
        assertThat(orders.decide(magnus, other, "merge", "with", change).status())
                .isEqualTo(303);
        assertThat(orders.state(other)).isEqualTo("merged");

        magnus.post(BASE + "/documents/" + text.id() + "/withdrawal", "reason", "Utdatert");

        assertThat(kari.get(BERGEN + "/orders/" + change).page().text()).contains("ikkje publisert lenger");
        assertThat(orders.decide(magnus, change, "acceptance").page().text()).contains("ikke publisert lenger");
        assertThat(orders.state(change)).isEqualTo("asked");
        assertThat(kari.post(requests, "words", "Mer", "why", "Fordi").status()).isEqualTo(422);
        assertThat(orders.decide(magnus, change, "refusal", "refusal", "Teksten er trukket")
                        .status())
                .isEqualTo(303);
        assertThat(orders.state(other)).isEqualTo("asked");
        assertThat(kari.get(BERGEN + "/texts/" + text.id() + "/requests").status())
                .isEqualTo(200);
    }

    @Test
    void a_variant_is_asked_for_written_used_compared_merged_back_and_ended() {
        String name = title("Narkose for voksne");
        Document main = orders.published(kari, magnus, name);
        var oslo = orders.site("oslo-universitetssykehus.no");
        orders.adopt(oslo, main);
        String variants = OSLO + "/texts/" + main.id() + "/variants";
        assertThat(oda.post(variants, "variant-reason", " ").status()).isEqualTo(422);
        String request = OrderDesk.id(oda.post(variants, "variant-reason", "Vi bruker lokalbedøvelse", "others", "Ahus")
                .location());

        assertThat(orders.decide(magnus, request, "acceptance", "name", name + " uten søvn")
                        .location())
                .contains("done=order-accepted");
        Document variant = orders.opened(request);
        assertThat(variant.variantOf()).isEqualTo(main.id());
        assertThat(kari.get(form(variant)).status())
                .as("another hospital's variant")
                .isEqualTo(404);
        Chapters.say(oda, form(variant), name, "Du er våken hele tiden.");
        orders.publish(magnus, variant);
        assertThat(oda.get(variants).page().text()).contains("av avsnittene er ulike", "Ingen bruker den ennå");
        oda.post(variants + "/use", "variant", variant.id().toString());
        var readers = new FrontDoor(port);
        String address = "/behandlinger/" + main.key();
        assertThat(readers.get("oslo-universitetssykehus.no", address).page().text())
                .contains("Du er våken hele tiden.");
        assertThat(oda.get(variants).page().text()).contains(oslo.settings().shortName(), "Vises hos dere");

        String pair = BASE + "/texts/" + main.id() + "/variants/" + variant.id();
        var compared = magnus.get(pair).page();
        assertThat(compared.select("ins").text()).contains("våken");
        assertThat(compared.select("del"))
                .as("the chapter has the same id in both")
                .isNotEmpty();
        assertThat(oda.get(variants + "/" + variant.id()).page().select("input[name=chapter]"))
                .isEmpty();
        assertThat(magnus.post(pair + "/merge", "language", "nb").status()).isEqualTo(422);
        var merged = magnus.post(
                pair + "/merge",
                "language",
                "nb",
                "chapter",
                compared.select("input[name=chapter]").first().val());
        assertThat(merged.location()).contains("/documents/" + main.id() + "/nb", "done=merged-back");
        assertThat(magnus.get(form(main)).body()).contains("våken");

        assertThat(magnus.post(pair + "/ending", "reason", "").status()).isEqualTo(422);
        assertThat(magnus.post(pair + "/ending", "reason", "Fellesteksten dekker begge")
                        .location())
                .contains("done=variant-ended");
        assertThat(readers.get("oslo-universitetssykehus.no", address).page().text())
                .as("never silently")
                .contains("Du er våken hele tiden.");
        assertThat(oda.get("/desk").page().text()).contains("Varianter som ikke skal brukes lenger");
        assertThat(orders.isTold(
                        "redaktor-oslo@eksempel.example",
                        "variant.ended",
                        variant.id().toString()))
                .isTrue();
        assertThat(oda.post(variants + "/use").location()).contains("done=main-used");
        assertThat(readers.get("oslo-universitetssykehus.no", address).page().text())
                .contains("Ta det med ro.")
                .doesNotContain("våken");
        assertThat(oda.post(variants + "/use", "variant", variant.id().toString())
                        .status())
                .as("nobody begins to use what is ended")
                .isEqualTo(404);
    }

    @Test
    void a_hospital_without_the_right_neither_asks_for_a_variant_nor_chooses_one() {
        Document main = orders.published(kari, magnus, title("Vekt og høyde"));
        String variants = BERGEN + "/texts/" + main.id() + "/variants";
        DeskVisitor eivind = DeskVisitor.as(port, Role.EDITOR);
        assertThat(eivind.get(variants).page().select("form[action$=/variants]"))
                .isEmpty();
        assertThat(eivind.post(variants, "variant-reason", "x").status()).isEqualTo(404);
        assertThat(eivind.post(variants + "/use").status()).isEqualTo(404);
        assertThat(kari.post(variants + "/use").status())
                .as("Bergen has not adopted it")
                .isEqualTo(404);
        assertThat(eivind.post(BERGEN + "/texts/" + main.id() + "/requests", "words", "Nytt", "why", "Fordi")
                        .status())
                .as("any colleague asks for a change")
                .isEqualTo(303);
    }

    /** Writing in the one section that there is, as the form shows it. */
    private static final class Chapters {
        static void say(DeskVisitor who, String form, String title, String words) {
            var page = who.get(form).page();
            String chapter = value(page, "chapter");
            var saved = who.post(
                    form + "/draft",
                    "draft",
                    value(page, "draft"),
                    "revision",
                    value(page, "revision"),
                    "lane",
                    "ordinary",
                    "title",
                    title,
                    "lead",
                    "<p>" + words + "</p>",
                    "chapter",
                    chapter,
                    chapter + ".id",
                    value(page, chapter + ".id"),
                    chapter + ".role",
                    "section",
                    chapter + ".heading",
                    "Slik gjør du",
                    chapter + ".text",
                    "<p>" + words + "</p>");
            assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        }
    }
}
