package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.fnsp.ExampleInstallation;
import no.fnsp.approval.Publishing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An address that was once printed on a letter still leads somewhere. */
@ExampleInstallation
class OldAddressesTest {

    private static final String BERGEN = "helse-bergen.no";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Sites sites;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Placements placements;

    FrontDoor door;
    Permit permit;
    Site site;
    String address;
    Document article;

    @BeforeEach
    void an_article_stands_at_an_address(@Autowired Permits permits) {
        door = new FrontDoor(port);
        permit = permits.forImporter();
        site = sites.find(BERGEN, Instant.now()).orElseThrow();
        address = "/gammel-adresse-" + COUNT.incrementAndGet();
        article = article(address);
    }

    /** Others read the same installation: what was put here is taken away. */
    @AfterEach
    void take_away() {
        withdraw(article, null, Words.NONE);
    }

    private Document article(String path) {
        Document document = documents.open(
                permit, new Document(UUID.randomUUID(), Kind.ARTICLE, site.id(), path, null, null, null));
        var words = new Text("Artikkel " + path, List.of(Markup.clean("Ingress.")), List.of());
        Draft draft = drafts.start(permit, document, Language.NN, Draft.Lane.ORDINARY, words, Instant.now());
        publishing.publish(permit, draft, ChangeClass.NEW, null, Instant.now());
        place(document, path);
        return document;
    }

    private void place(Document document, String path) {
        placements.place(permit, new Placement(site.id(), path, document.id(), 0), Instant.now());
    }

    private void withdraw(Document document, UUID instead, Words why) {
        var reason = instead == null ? Redirect.Reason.WITHDRAWN : Redirect.Reason.MERGED;
        placements
                .of(site.id(), document.id(), Instant.now())
                .ifPresent(old -> placements.remove(
                        permit, old, new Redirect(site.id(), old.path(), instead, reason, why), Instant.now()));
    }

    private void assertLeads(String from, String to) {
        var answer = door.get(BERGEN, from);
        assertThat(answer.status()).as(from).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(to);
    }

    @Test
    void a_moved_page_is_found_in_one_step_however_often_it_moved() {
        assertThat(door.get(BERGEN, address).status()).isEqualTo(200);
        place(article, address + "-b");
        place(article, address + "-c");
        assertLeads(address, address + "-c");
        assertLeads(address + "-b", address + "-c");
        assertLeads("/nb" + address, "/nb" + address + "-c");
        assertThat(door.get(BERGEN, address + "-c").status()).isEqualTo(200);
    }

    @Test
    void a_page_that_moves_back_stands_at_its_address_again() {
        place(article, address + "-b");
        place(article, address);
        assertThat(door.get(BERGEN, address).status()).isEqualTo(200);
        assertLeads(address + "-b", address);
    }

    @Test
    void a_merged_page_leads_to_what_it_became_part_of_wherever_that_now_stands() {
        Document whole = article(address + "-hele");
        withdraw(article, whole.id(), Words.NONE);
        assertLeads(address, address + "-hele");
        place(whole, address + "-flyttet");
        assertLeads(address, address + "-flyttet");
        withdraw(whole, null, Words.NONE);
        assertThat(door.get(BERGEN, address).status()).isEqualTo(410);
    }

    @Test
    void a_withdrawn_page_says_that_it_is_gone_and_why_in_the_readers_language() {
        withdraw(
                article,
                null,
                new Words(
                        Map.of(Language.NN, "Vi gjer ikkje dette lenger.", Language.NB, "Vi gjør ikke dette lenger.")));
        var gone = door.get(BERGEN, address);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().select("html").attr("lang")).isEqualTo("nn");
        assertThat(gone.page().select("main").text()).contains("Vi gjer ikkje dette lenger.");
        assertThat(gone.page().select("h1")).hasSize(1);
        assertThat(gone.header("Cache-Control")).isEqualTo("no-store");
        assertThat(door.get(BERGEN, "/nb" + address).page().select("main").text())
                .contains("Vi gjør ikke dette lenger.");
    }

    @Test
    void another_page_may_take_over_the_address_of_one_that_is_gone() {
        withdraw(article, null, Words.of(Language.NN, "Borte."));
        article = article(address + "-ny");
        place(article, address);
        assertThat(door.get(BERGEN, address).status()).isEqualTo(200);
        assertThat(door.get(BERGEN, address).page().select("h1").text()).isEqualTo("Artikkel " + address + "-ny");
    }

    @Test
    void an_address_of_another_site_leads_nowhere_here() {
        place(article, address + "-b");
        assertThat(door.get("helse-stavanger.no", address).status()).isEqualTo(404);
        assertThat(door.get("helse-stavanger.no", address + "-b").status()).isEqualTo(404);
    }
}
