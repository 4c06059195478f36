package no.fnsp.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Facts;
import no.fnsp.gate.Gate;
import no.fnsp.gate.Remark;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.placement.Redirect;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Privacy, accessibility and rights: one national text, and on each site its own facts. */
@ExampleInstallation
class PolicyPagesTest {

    private static final String LACKS = "olaviken.no";

    @LocalServerPort
    int port;

    @Autowired
    Facts facts;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    @Autowired
    Permits permits;

    private FrontDoor readers;

    @BeforeEach
    void readers() {
        readers = new FrontDoor(port);
    }

    @Test
    void one_text_stands_on_every_site_with_the_facts_of_each() {
        Document bergen = page("helse-bergen.no", "/personvern");
        Document stavanger = page("helse-stavanger.no", "/personvern");
        assertThat(bergen.select("h1").text()).isEqualTo("Personvern");
        assertThat(bergen.select("main").text())
                .contains("samlar inn så lite som råd")
                .contains(site("helse-bergen.no").settings().name())
                .contains("983 974 724");
        assertThat(bergen.select("main a[href^=mailto:personvernombud]").text())
                .isEqualTo("personvernombud.helse-bergen@example.no");
        assertThat(stavanger.select("main").text())
                .contains("samler inn så lite som mulig")
                .contains(site("helse-stavanger.no").settings().name())
                .doesNotContain("helse-bergen");
        assertThat(page("stolav.no", "/rettigheter")
                        .select("main a[href=https://www.helsami.no/]")
                        .text())
                .isEqualTo("HelsaMi");
        assertThat(page("helse-bergen.no", "/tilgjengelighet")
                        .select("main a[href=https://uustatus.no/]")
                        .text())
                .isEqualTo("tilgjengelegheitserklæringa for nettsidene til Helse Bergen");
    }

    @Test
    void every_site_has_them_and_leads_to_them_at_the_foot() {
        for (Site site : sites.all(clock.now())) {
            if (!site.base().isEmpty()) {
                continue;
            }
            Document front = page(site.host(), "/");
            List<String> foot = front.select("footer nav a").eachAttr("href");
            assertThat(foot.contains("/kliniske-studier"))
                    .as(site.host() + " leads to studies")
                    .isEqualTo(site.settings().treats() && !site.isNationalBase());
            for (String path : List.of("/personvern", "/tilgjengelighet", "/rettigheter")) {
                boolean has = !path.equals("/rettigheter") || site.settings().treats();
                assertThat(foot.contains(path)).as(site.host() + path).isEqualTo(has);
                if (has) {
                    assertThat(readers.get(site.host(), path).status())
                            .as(site.host() + path)
                            .isEqualTo(200);
                }
            }
        }
        assertThat(page("helse-bergen.no", "/").select("footer nav").text()).contains("Tilgjengelegheitserklæring");
    }

    @Test
    void a_language_it_is_written_in_is_shown_and_another_is_told() {
        assertThat(page("helse-bergen.no", "/en/personvern").select("h1").text())
                .isEqualTo("Privacy");
        assertThat(page("unn.no", "/se/personvern").select("h1").text()).isEqualTo("Persovdnasuodjalus");
        assertThat(readers.get("helse-bergen.no", "/sitemap.xml").body())
                .contains("https://helse-bergen.no/personvern<", "https://helse-bergen.no/en/personvern<");
    }

    @Test
    void a_site_that_has_not_said_a_fact_shows_a_plain_sentence_and_its_manager_is_asked() {
        assertThat(page(LACKS, "/personvern").select("main").text()).contains("gjennom sentralbordet");
        Fact fact = fact("Personvernombudet");
        var manager = manager();
        String own = "/desk/sites/" + LACKS + "/facts/" + fact.id() + "/own";
        Document form = manager.get(own).page();
        assertThat(form.text()).contains("har ikke sagt dette ennå");
        assertThat(manager.get("/desk/sites/" + LACKS + "/facts")
                        .page()
                        .select("section[aria-labelledby=each]")
                        .text())
                .contains("Personvernombudet", "Mangler");

        assertThat(manager.post(own, "read", "", "words.nn", "ombod@example.no", "words.nb", "ombud@example.no")
                        .status())
                .isEqualTo(303);
        assertThat(page(LACKS, "/personvern").select("main a[href^=mailto:omb]"))
                .hasSize(1);
        var late = manager.post(own, "read", "", "words.nb", "annet@example.no");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().text()).contains("Noen andre har endret dette");
        assertThat(late.page().select("[name=words.nb]").val()).isEqualTo("annet@example.no");

        String read = manager.get(own).page().select("input[name=read]").val();
        assertThat(manager.post(own, "read", read, "words.nb", "", "link", "javascript:alert(1)")
                        .status())
                .isEqualTo(422);
        assertThat(manager.post(own, "read", read, "words.nb", "").status()).isEqualTo(303);
        assertThat(page(LACKS, "/personvern").select("main").text()).contains("gjennom sentralbordet");
    }

    @Test
    void the_manager_of_one_site_says_nothing_for_another_and_nothing_nationally() {
        Fact fact = fact("Personvernombudet");
        var stranger = DeskVisitor.as(port, Role.SITE_MANAGER);
        assertThat(stranger.post("/desk/sites/" + LACKS + "/facts/" + fact.id() + "/own", "words.nb", "x")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/desk/sites/helse-bergen.no/facts/" + fact.id() + "/each", "source", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void when_the_national_text_changes_every_site_says_the_new_words_at_once(
            @Autowired Documents documents, @Autowired Editions editions, @Autowired Placements placements) {
        assertThat(page("unn.no", "/en/tilgjengelighet").text()).doesNotContain("A new sentence for all");
        Site base = site(Site.NATIONAL_BASE);
        var there = placements.at(base.id(), "/tilgjengelighet", clock.now()).orElseThrow();
        var document = documents.find(there.document()).orElseThrow();
        Edition old =
                editions.published(document.id(), Language.EN, clock.now()).orElseThrow();
        Text said = (Text) old.body();
        publish(
                editions,
                document,
                new Text(said.title(), List.of(Markup.clean("A new sentence for all.")), said.chapters()),
                old);
        for (String host : List.of("unn.no", "helse-bergen.no", "stolav.no")) {
            assertThat(page(host, "/en/tilgjengelighet").text()).as(host).contains("A new sentence for all");
        }
        publish(
                editions,
                document,
                said,
                editions.published(document.id(), Language.EN, clock.now()).orElseThrow());
    }

    @Test
    void a_text_of_a_sites_own_at_such_an_address_is_told_of_and_none_is_made(
            @Autowired Documents documents,
            @Autowired Editions editions,
            @Autowired Placements placements,
            @Autowired Gate gate) {
        Site bergen = site("helse-bergen.no");
        var text = new Text("Vårt eget personvern", List.of(Markup.clean("Dette ser ingen.")), List.of());
        var own = documents.open(
                permits.forImporter(),
                new no.fnsp.content.Document(
                        UUID.randomUUID(), Kind.ARTICLE, bergen.id(), "eget-personvern", null, null, null));
        var there = new Placement(bergen.id(), "/personvern", own.id(), 0);
        placements.place(permits.forImporter(), there, clock.now());
        var desk = DeskVisitor.as(port, Role.SITE_MANAGER);
        try {
            assertThat(gate.remarks(bergen, own, Language.NN, text, clock.now()))
                    .filteredOn(Remark::blocks)
                    .extracting(remark -> remark.check().key())
                    .contains("national-address");
            Edition edition = editions.add(permits.forImporter(), own, Language.NN, text, Editions.Change.first());
            editions.publish(permits.forImporter(), own, edition, Set.of(), clock.now());
            assertThat(page("helse-bergen.no", "/personvern").text()).doesNotContain("Dette ser ingen");
            assertThat(desk.get("/desk")
                            .page()
                            .select("a[href=/desk/sites/helse-bergen.no/documents/" + own.id() + "]")
                            .eachText())
                    .contains("Vårt eget personvern");
        } finally {
            placements.remove(
                    permits.forImporter(),
                    there,
                    new Redirect(bergen.id(), "/personvern", null, Redirect.Reason.WITHDRAWN, Words.NONE),
                    clock.now());
        }
        String pages = "/desk/sites/helse-bergen.no/pages";
        var refused = desk.post(pages, "under", "/", "kind", "article", "title", "Personvern");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Adressa /personvern er den same på alle nettstader");
        assertThat(desk.get(pages).page().select("a[href$='under=/personvern']"))
                .isNotEmpty();
        var below = desk.post(pages, "under", "/personvern", "kind", "article", "title", "Forsking hos oss");
        assertThat(below.status()).isEqualTo(303);
        String page = below.location().replaceFirst("(/documents/[0-9a-f-]{36}).*", "$1");
        assertThat(desk.post(page + "/trash").status()).isEqualTo(303);
    }

    private void publish(Editions editions, no.fnsp.content.Document document, Text text, Edition parent) {
        var change = new Editions.Change(ChangeClass.EDITORIAL, parent.id(), null, null);
        Edition edition = editions.add(permits.forImporter(), document, Language.EN, text, change);
        editions.publish(permits.forImporter(), document, edition, Set.of(), clock.now());
    }

    private DeskVisitor manager() {
        return DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
    }

    private Fact fact(String label) {
        return facts.eachOn(site(LACKS).id(), clock.now()).stream()
                .filter(one -> one.label().byLanguage().containsValue(label))
                .findFirst()
                .orElseThrow();
    }

    private Site site(String key) {
        return sites.find(key, clock.now()).orElseThrow();
    }

    private Document page(String host, String path) {
        var answer = readers.get(host, path);
        assertThat(answer.status()).as(host + path).isEqualTo(200);
        return answer.page();
    }
}
