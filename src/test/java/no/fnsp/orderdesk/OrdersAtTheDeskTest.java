package no.fnsp.orderdesk;

import static no.fnsp.editor.AtTheDesk.title;
import static no.fnsp.editor.AtTheDesk.value;
import static no.fnsp.orderdesk.OrderDesk.BASE;
import static no.fnsp.orderdesk.OrderDesk.BERGEN;
import static no.fnsp.orderdesk.OrderDesk.OSLO;
import static no.fnsp.orderdesk.OrderDesk.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.Document;
import no.fnsp.content.Editions;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.editor.approver.AskedProfessional;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Kari of Helse Bergen orders pages, and Magnus, the medical editor, answers. */
@ExampleInstallation
class OrdersAtTheDeskTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext platform;

    OrderDesk orders;

    @Autowired
    Editions editions;

    DeskVisitor kari;
    DeskVisitor magnus;

    @BeforeEach
    void they_sign_in() {
        orders = new OrderDesk(platform);
        kari = DeskVisitor.as(port, Role.COORDINATOR);
        magnus = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
    }

    @Test
    void a_page_is_ordered_clarified_accepted_written_by_the_hospital_and_published() {
        String name = title("Trening etter skulderoperasjon");
        String order = orders.ordered(kari, BERGEN, name, "synonyms", "Skuldertrening, Øvelser for skulder");
        assertThat(kari.get(BERGEN + "/orders").page().text()).contains(name, "Ventar på svar");
        assertThat(magnus.get("/desk/orders").page().text()).contains(name);
        assertThat(magnus.get("/desk").page().text()).contains("Bestilling: " + name);
        assertThat(orders.isTold("medisinsk-redaktor@eksempel.example", "order.asked", order))
                .isTrue();

        orders.decide(magnus, order, "question", "question", "Gjelder det også barn?");
        assertThat(kari.get("/desk").page().text()).contains("Spørsmål til dykk", name);
        assertThat(orders.isTold("koordinator@eksempel.example", "order.question", order))
                .isTrue();
        kari.post(BERGEN + "/orders/" + order + "/answers", "answer", "Bare voksne.");
        assertThat(magnus.get(BASE + "/orders/" + order)
                        .page()
                        .select("blockquote")
                        .text())
                .contains("Gjelder det også barn?", "Bare voksne.");

        Document text = orders.accepted(magnus, order, name, "code.icd-10", "M75.1");
        assertThat(kari.get(BERGEN + "/orders/" + order).page().text()).contains("Blir gjort", "Gå til teksten");
        assertThat(kari.get("/desk").page().text()).contains("Fellestekstar de skal skrive", name);
        for (String writes : List.of("redaktor", "koordinator", "nettansvarlig", "publiserende-redaktor")) {
            assertThat(orders.isTold(writes + "@eksempel.example", "order.to-write", order))
                    .as(writes)
                    .isTrue();
        }
        assertThat(orders.isTold("leser@eksempel.example", "order.to-write", order))
                .isFalse();
        var saved = AtTheDesk.write(kari, form(text), name, "Øv litt hver dag.", "Løft armen.");
        assertThat(saved.status()).isEqualTo(303);
        orders.publish(magnus, text);
        assertThat(orders.state(order)).isEqualTo("done");
        assertThat(orders.isTold("koordinator@eksempel.example", "order.done", order))
                .isTrue();
        assertThat(new FrontDoor(port)
                        .get(Site.NATIONAL_BASE, "/behandlinger/" + text.key())
                        .page()
                        .text())
                .contains("Løft armen.");
    }

    @Test
    void the_hospital_that_writes_a_text_writes_that_text_and_nothing_else_in_the_base() {
        String name = title("Krykker i trapp");
        Document text = orders.accepted(magnus, orders.ordered(kari, BERGEN, name), name);
        Document other = orders.documents.find(text.site(), "hofteprotese").orElseThrow();
        assertThat(kari.get(BASE + "/documents/" + text.id()).status()).isEqualTo(200);
        assertThat(kari.get(BASE + "/documents/" + other.id()).status()).isEqualTo(404);
        assertThat(kari.get(BASE + "/pages").status()).isEqualTo(404);
        assertThat(AtTheDesk.send(kari, form(text), "publication").status()).isEqualTo(404);
        DeskVisitor fredrik = DeskVisitor.as(port, Role.APPROVER);
        assertThat(fredrik.get(form(text)).status())
                .as("he vouches and does not write")
                .isEqualTo(404);
        var read = fredrik.get(form(text) + "/publication").page();
        assertThat(fredrik.post(
                                form(text) + "/approval",
                                "draft",
                                value(read, "draft"),
                                "revision",
                                value(read, "revision"),
                                "profession",
                                "overlege i ortopedi")
                        .location())
                .contains("done=vouched");
        DeskVisitor oda = orders.oda(port);
        assertThat(oda.get(BASE + "/documents/" + text.id()).status()).isEqualTo(404);
        assertThat(oda.get(form(text)).status()).isEqualTo(404);
    }

    @Test
    void the_hospital_that_writes_a_text_sends_it_into_the_process_and_sees_how_it_goes() {
        String name = title("Skulderprotese");
        Document text = orders.accepted(magnus, orders.ordered(kari, BERGEN, name), name);
        AtTheDesk.write(kari, form(text), name, "Et kunstig ledd i skulderen.", "Ta med medisinene dine.");
        var sent = AtTheDesk.send(kari, form(text), "case", "message", "Ny tekst");
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        String ofTheCase = sent.location().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        assertThat(kari.get(ofTheCase).page().text()).contains(name, "Ny tekst");
        assertThat(kari.get(BASE + "/cases").status()).as("only her own").isEqualTo(404);
        assertThat(orders.oda(port).get(ofTheCase).status()).isEqualTo(404);
        assertThat(kari.post(ofTheCase + "/withdrawal", "reason", "Jeg må skrive mer.")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void the_hospital_that_writes_a_text_asks_its_own_professionals_to_vouch_for_it() {
        String name = title("Albueprotese");
        Document text = orders.accepted(magnus, orders.ordered(kari, BERGEN, name), name);
        AtTheDesk.write(kari, form(text), name, "Et kunstig ledd i albuen.", "Ta med medisinene dine.");
        String email = UUID.randomUUID() + "@sykehus.example";
        var added = kari.post(
                BERGEN + "/professionals",
                AskedProfessional.described(email, "912 34 567").toArray(String[]::new));
        assertThat(added.location()).as(added.body()).contains("done=professional-added");
        String professional = kari.get(BERGEN + "/professionals")
                .page()
                .selectFirst("li:contains(" + email + ") a")
                .attr("href");
        AskedProfessional.confirm(DeskVisitor.as(port, Role.SITE_MANAGER), professional);
        String id = professional.replaceFirst(".*/", "");
        assertThat(kari.get(form(text) + "/professional").body()).contains(id);
        Document other = orders.documents.find(text.site(), "hofteprotese").orElseThrow();
        assertThat(magnus.get(form(other) + "/professional").body())
                .as("of a text that the hospital does not write")
                .doesNotContain(id);
        var page = kari.get(form(text) + "/professional").page();
        assertThat(kari.post(
                                form(text) + "/professional",
                                "draft",
                                value(page, "draft"),
                                "revision",
                                value(page, "revision"),
                                "professional",
                                id,
                                "message",
                                "",
                                "deadline",
                                LocalDate.now().plusDays(10).toString())
                        .location())
                .contains("done=professional-asked");
    }

    @Test
    void what_is_missing_is_told_and_what_was_written_stands() {
        var answer = kari.post(
                BERGEN + "/orders",
                orders.order("Fotsoppen", "kind", "", "reason", " ", "code.icd-10", "fotsopp", "speciality", ""));
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("[role=alert] a"))
                .extracting(link -> link.attr("href"))
                .containsExactlyInAnyOrder("#kind", "#reason", "#speciality", "#code.icd-10");
        assertThat(page.getElementById("code.icd-10-wrong").text()).contains("M16.1");
        assertThat(value(page, "title")).isEqualTo("Fotsoppen");
        assertThat(page.getElementById("audience").text()).isEqualTo("Voksne pasienter");
    }

    @Test
    void what_there_is_already_is_found_by_name_in_either_norwegian_and_by_code() {
        var looked =
                kari.post(BERGEN + "/orders", orders.order("Hjartesvikten", "look", "1", "reason", "Det jeg skrev"));
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.page().getElementById("alike").text()).containsIgnoringCase("hjertesvikt");
        assertThat(looked.page().getElementById("reason").text()).isEqualTo("Det jeg skrev");
        assertThat(kari.getData(BERGEN + "/orders/alike?title=kunstig+hofte").body())
                .contains("kunstig hofteledd", "/requests");
        assertThat(kari.getData(BERGEN + "/orders/alike?title=&code.ncsp=NFB40").body())
                .contains("NFB40");
        assertThat(kari.getData(BERGEN + "/orders/alike?title=xyzzyq").body()).isEqualTo("{\"items\":[]}");
        String name = "Zoonosebehandling";
        String order = orders.ordered(kari, BERGEN, name);
        assertThat(kari.getData(BERGEN + "/orders/alike?title=zoonosebehandlingar")
                        .body())
                .contains(name, order);
        DeskVisitor oda = orders.oda(port);
        assertThat(oda.getData(OSLO + "/orders/alike?title=zoonosebehandlinger").body())
                .as("that it is ordered is told to everybody, the order itself is not")
                .contains(name)
                .doesNotContain(order);
    }

    @Test
    void a_diagnosis_brings_its_treatments_and_examinations() {
        String name = title("Frossen skulder");
        String order = orders.ordered(
                kari,
                BERGEN,
                name,
                "kind",
                "diagnosis",
                "part.1",
                name + " operasjon",
                "part-kind.1",
                "treatment",
                "part.2",
                name + " ultralyd",
                "part-kind.2",
                "examination");
        var page = kari.get(BERGEN + "/orders/" + order).page();
        assertThat(page.select("section[aria-labelledby=parts] li")).hasSize(2);
        assertThat(magnus.get("/desk/orders").page().text()).contains(name + " ultralyd");
        String part = OrderDesk.id(
                page.select("section[aria-labelledby=parts] a").get(0).attr("href"));
        assertThat(kari.get(BERGEN + "/orders/" + part).page().text()).contains("Bestilt saman med: " + name);
        assertThat(kari.post(BERGEN + "/orders/" + order + "/withdrawal", "read", "1")
                        .location())
                .contains("done=order-withdrawn");
        assertThat(orders.state(part)).isEqualTo("withdrawn");
    }

    @Test
    void a_child_is_ordered_once_and_only_with_a_diagnosis() {
        String name = title("Kneleddet");
        var twice = kari.post(
                BERGEN + "/orders",
                orders.order(
                        name,
                        "kind",
                        "diagnosis",
                        "part.1",
                        "Røntgen",
                        "part-kind.1",
                        "examination",
                        "part.2",
                        "røntgen",
                        "part-kind.2",
                        "examination"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.page().getElementById("part.2-wrong").text()).contains("to gonger");
        var lone = kari.post(BERGEN + "/orders", orders.order(name, "part.1", "Røntgen", "part-kind.1", "examination"));
        assertThat(lone.page().getElementById("part.1-wrong").text()).contains("Berre ein diagnose");
        var more = kari.post(BERGEN + "/orders", orders.order(name, "part.1", "Røntgen", "part.3", "", "add", "1"));
        assertThat(more.page().getElementById("part.6")).isNotNull();
        assertThat(value(more.page(), "title")).isEqualTo(name);
    }

    @Test
    void of_two_who_decide_the_second_is_told_and_keeps_what_was_written() {
        String order = orders.ordered(kari, BERGEN, title("Plattfot"));
        var read = value(magnus.get(BASE + "/orders/" + order).page(), "read");
        DeskVisitor nina = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        assertThat(orders.decide(nina, order, "question", "question", "Hvem skriver?")
                        .status())
                .isEqualTo(303);
        var late = magnus.post(BASE + "/orders/" + order + "/refusal", "read", read, "refusal", "Vi har den fra før");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("[role=alert]").text()).contains("Noen andre har gjort noe her");
        assertThat(late.page().getElementById("refusal").text()).isEqualTo("Vi har den fra før");
        assertThat(orders.state(order)).isEqualTo("clarifying");
        assertThat(orders.decide(magnus, order, "refusal", "refusal", " ").status())
                .isEqualTo(422);
        assertThat(orders.decide(magnus, order, "refusal", "refusal", "Vi har den fra før")
                        .status())
                .isEqualTo(303);
        assertThat(kari.get(BERGEN + "/orders/" + order).page().text()).contains("Avslått", "Vi har den fra før");
        assertThat(kari.post(BERGEN + "/orders/" + order + "/withdrawal", "read", "3")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void an_order_merged_with_one_that_is_then_declined_waits_for_an_answer_again() {
        String first = orders.ordered(kari, BERGEN, title("Hallux valgus operasjon"));
        DeskVisitor oda = orders.oda(port);
        String second = orders.ordered(oda, OSLO, title("Operasjon for hallux valgus"));
        assertThat(orders.decide(magnus, second, "merge", "with", first, "merge-reason", "Bergen har bestilt den")
                        .status())
                .isEqualTo(303);
        assertThat(orders.state(second)).isEqualTo("merged");
        assertThat(orders.isTold("koordinator@eksempel.example", "order.joined", first))
                .isTrue();
        assertThat(oda.get(OSLO + "/orders/" + second).page().text()).contains("Behandles sammen med");
        assertThat(orders.decide(magnus, first, "merge", "with", second).status())
                .as("what is merged is no place to merge into")
                .isEqualTo(422);

        orders.decide(magnus, first, "refusal", "refusal", "Utenfor fellesinnhold");

        assertThat(orders.state(second)).isEqualTo("asked");
        assertThat(orders.isTold("redaktor-oslo@eksempel.example", "order.opened-again", second))
                .isTrue();
    }

    @Test
    void an_order_merged_with_a_concept_gives_it_another_name() {
        String name = title("Gastroskopering");
        String order = orders.ordered(kari, BERGEN, name, "synonyms", "Slangeundersøkelse av magen");
        UUID concept = orders.documents
                .find(orders.site(Site.NATIONAL_BASE).id(), "gastroskopi")
                .orElseThrow()
                .concept();
        assertThat(magnus.get(BASE + "/orders/" + order).page().select("input[value=concept:" + concept + "]"))
                .isNotEmpty();
        orders.decide(magnus, order, "merge", "with", "concept:" + concept);
        assertThat(orders.state(order)).isEqualTo("merged");
        assertThat(kari.getData(BERGEN + "/orders/alike?title=slangeunders%C3%B8kelse")
                        .body())
                .contains("Slangeundersøkelse av magen");
        assertThat(kari.get(BERGEN + "/orders/" + order).page().text()).contains("Gastroskopi");
    }

    @Test
    void a_text_that_replaces_another_takes_its_address_when_it_is_published() {
        Document old = orders.published(kari, magnus, title("Gammel råd om gips"));
        orders.adopt(orders.bergen(), old);
        var readers = new FrontDoor(port);
        String address = "/behandlinger/" + old.key();
        assertThat(readers.get("helse-bergen.no", address).status()).isEqualTo(200);
        String name = title("Nye råd om gips");
        assertThat(kari.get(BERGEN + "/orders/new?replaces=" + old.id()).page().text())
                .contains("skal erstatte");
        String order = orders.ordered(kari, BERGEN, name, "replaces", old.id().toString());
        Document text = orders.accepted(magnus, order, name);
        AtTheDesk.write(kari, form(text), name, "Nye råd.", "Hold gipsen tørr.");
        assertThat(readers.get("helse-bergen.no", address).status()).isEqualTo(200);

        orders.publish(magnus, text);
        orders.replace("tell", old, text);

        assertThat(readers.get("helse-bergen.no", address).status())
                .as("the site has not answered")
                .isEqualTo(200);
        assertThat(kari.get("/desk").page().text()).contains("Tekstar som er erstatta", name);
        assertThat(orders.isTold(
                        "koordinator@eksempel.example",
                        "text.replaced",
                        old.id().toString()))
                .isTrue();
        assertThat(kari.post(BERGEN + "/replaced", "old", old.id().toString(), "take", "true")
                        .location())
                .contains("done=replaced-taken");
        assertThat(readers.get("helse-bergen.no", "/behandlinger/" + text.key())
                        .page()
                        .text())
                .contains("Hold gipsen tørr.");
        assertThat(kari.get(BERGEN + "/replaced").page().text()).contains("Ingen tekstar ventar");
        assertThat(readers.get("helse-bergen.no", address).status()).isIn(301, 302, 303, 307, 308);
        orders.replace("end", old, text);
        assertThat(editions.published(old.id(), orders.clock.now()))
                .as("other sites may still wait")
                .isNotEmpty();
        orders.lastDatePasses(old);
        orders.replace("end", old, text);
        assertThat(editions.published(old.id(), orders.clock.now())).isEmpty();
        var gone = kari.post(
                BERGEN + "/orders",
                orders.order(title("Enda en"), "replaces", old.id().toString()));
        assertThat(gone.status()).as("a text that is withdrawn is not replaced").isEqualTo(422);
    }

    @Test
    void only_those_who_may_do_it() {
        String order = orders.ordered(kari, BERGEN, title("Bare for noen"));
        DeskVisitor reader = DeskVisitor.as(port, Role.READER);
        assertThat(reader.get(BERGEN + "/orders/" + order).status()).isEqualTo(200);
        assertThat(reader.get(BERGEN + "/orders/new").status()).isEqualTo(404);
        assertThat(reader.post(BERGEN + "/orders", orders.order("Lesers")).status())
                .isEqualTo(404);
        assertThat(reader.post(BERGEN + "/orders/" + order + "/withdrawal", "read", "1")
                        .status())
                .isEqualTo(404);
        assertThat(reader.get("/desk/orders").status()).isEqualTo(404);
        assertThat(kari.get("/desk/orders").status()).isEqualTo(404);
        assertThat(kari.get(BASE + "/orders/" + order).status()).isEqualTo(404);
        assertThat(kari.post(BASE + "/orders/" + order + "/refusal", "read", "1", "refusal", "x")
                        .status())
                .isEqualTo(404);
        DeskVisitor oda = orders.oda(port);
        assertThat(oda.get(OSLO + "/orders/" + order).status()).isEqualTo(404);
        assertThat(oda.post(OSLO + "/orders/" + order + "/answers", "answer", "x")
                        .status())
                .isEqualTo(404);
    }
}
