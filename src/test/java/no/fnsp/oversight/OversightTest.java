package no.fnsp.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fnsp.ExampleInstallation;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Text;
import no.fnsp.desk.Sheet;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.journal.ScopeVersions;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.How;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looking at every site and text at once: who sees what, and whether it is so. */
@ExampleInstallation
class OversightTest {

    private static final String MAP = "/desk/oversight";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    DatabaseClock clock;

    @Autowired
    Sites sites;

    @Autowired
    Documents documents;

    @Autowired
    Drafts drafts;

    @Autowired
    Editions editions;

    @Autowired
    Publishing publishing;

    @Autowired
    Acceptances acceptances;

    @Autowired
    Permits permits;

    @Autowired
    ScopeVersions versions;

    @Test
    void national_people_see_every_site_and_the_table_says_what_each_cell_is() {
        Document page = nina().get(MAP).page();
        Element matrix = page.expectFirst(".oversight-matrix");
        assertThat(columns(page)).hasSizeGreaterThan(25).contains("Helse Bergen");
        assertThat(matrix.selectFirst("caption")).isNotNull();
        assertThat(matrix.select("th:not([scope])")).isEmpty();
        assertThat(matrix.select("tbody td").eachText()).doesNotContain("");
        assertThat(matrix.select("tbody tr")).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void others_see_their_region_or_their_own_site_and_the_sums_of_the_country() {
        Document vest = DeskVisitor.as(port, Role.REGIONAL_COORDINATOR).get(MAP).page();
        assertThat(columns(vest)).contains("Helse Bergen", "Helse Fonna").doesNotContain("Ahus", "OUS");
        Document bergen = DeskVisitor.as(port, Role.COORDINATOR).get(MAP).page();
        assertThat(columns(bergen)).containsExactly("Helse Bergen");
        assertThat(sums(bergen)).isEqualTo(sums(nina().get(MAP).page()));
        var kari = DeskVisitor.as(port, Role.COORDINATOR);
        assertThat(kari.get(MAP + "/stale?site=oslo-universitetssykehus.no").status())
                .isEqualTo(404);
        assertThat(kari.get(MAP + "/approvals?site=oslo-universitetssykehus.no").status())
                .isEqualTo(404);
        assertThat(kari.get(MAP + "/languages/oslo-universitetssykehus.no").status())
                .isEqualTo(404);
        assertThat(kari.get(MAP + "/stale?site=" + Site.NATIONAL_BASE).status()).isEqualTo(200);
    }

    @Test
    void a_professional_change_is_seen_waiting_until_the_site_accepts_it() {
        UUID bergen = sites.find("helse-bergen.no", clock.now()).orElseThrow().id();
        UUID text = accepted(bergen);
        String title = title(text);
        assertThat(cell(title)).startsWith("Nyeste");
        Edition changed = change(text, Language.NB, "Ein setning til.");
        try {
            assertThat(cell(title)).startsWith("Venter (0 dager)");
            assertThat(rows("?state=waiting")).anyMatch(row -> row.startsWith(title));
            assertThat(rows("?days=30")).noneMatch(row -> row.startsWith(title));
        } finally {
            acceptances.accept(permit(), bergen, changed, How.CHOSEN, clock.now());
        }
        assertThat(cell(title)).startsWith("Nyeste");
        assertThat(cell(title)).isEqualTo(cellInFile(title));
    }

    @Test
    void the_files_open_in_a_norwegian_spreadsheet_and_reckon_nothing_out() {
        for (String file : List.of("/coverage.csv", "/sites.csv", "/stale.csv", "/languages.csv", "/approvals.csv")) {
            var answer = nina().get(MAP + file);
            assertThat(answer.status()).as(file).isEqualTo(200);
            assertThat(answer.header("Content-Type")).as(file).startsWith("text/csv");
            assertThat(answer.body()).as(file).startsWith("\uFEFF").contains(";", "\r\n");
            assertThat(answer.body().lines().skip(1)).noneMatch(line -> line.matches("(.*;)?[=+@].*"));
        }
        var sheet = new Sheet(List.of("A", "B"));
        sheet.row(List.of("=1+1", "@sum"));
        var file = (no.fnsp.desk.Reply.File) sheet.as("fil");
        assertThat(new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("'=1+1;'@sum");
    }

    @Test
    void a_draft_is_never_stale_and_what_nobody_vouched_for_is() {
        var permit = permit();
        Site base = sites.find(Site.NATIONAL_BASE, clock.now()).orElseThrow();
        UUID id = UUID.randomUUID();
        var document = documents.open(
                permit,
                new no.fnsp.content.Document(
                        id, no.fnsp.content.Kind.TREATMENT, base.id(), "uvurdert-" + id, null, null, null));
        var words = new Text("Aldri vurdert " + id, List.of(Markup.clean("Om dette.")), List.of());
        Draft draft = drafts.start(permit, document, Language.NB, Draft.Lane.ORDINARY, words, clock.now());
        assertThat(nina().get(MAP + "/stale.csv").body()).doesNotContain("Aldri vurdert " + id);
        publish(draft, ChangeClass.NEW);
        assertThat(nina().get(MAP + "/stale.csv").body()).contains("Aldri vurdert " + id);
        assertThat(nina().get(MAP + "/stale?months=36").page().text()).contains("Aldri");
    }

    @Test
    void a_site_sees_its_language_form_by_law_and_what_is_missing() {
        var kari = DeskVisitor.as(port, Role.COORDINATOR);
        Document page = kari.get(MAP + "/languages").page();
        Element row = page.select("tbody tr").stream()
                .filter(one -> one.text().startsWith("Helse Bergen"))
                .findFirst()
                .orElseThrow();
        assertThat(row.select("td").first().text()).isEqualTo("Nynorsk");
        assertThat(row.select("td").get(1).text()).matches("Nynorsk \\d+ % av orda, \\d+ % av sidene\\. Bokmål .*");
        Document missing = kari.get(MAP + "/languages/helse-bergen.no?form=nn").page();
        assertThat(missing.select("h1").text()).isEqualTo("Helse Bergen: sider som manglar på nynorsk");
        assertThat(kari.get(MAP + "/languages/helse-bergen.no/missing.csv?form=nb")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void approvals_are_counted_in_their_week_and_those_that_came_along_are_not() {
        Document page = nina().get(MAP + "/approvals").page();
        assertThat(page.select("tbody tr")).hasSize(53);
        assertThat(page.select("tbody tr")
                        .first()
                        .select("[data-label='Lokalt godkjent']")
                        .text())
                .isNotEqualTo("0");
        assertThat(page.select("[style], script:not([src])")).isEmpty();
        assertThat(nina().get(MAP + "/approvals?site=helse-bergen.no").status()).isEqualTo(200);
    }

    private DeskVisitor nina() {
        return DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
    }

    private Permit permit() {
        return permits.forImporter();
    }

    private static List<String> columns(Document page) {
        return page.select(".oversight-matrix thead th").eachText().stream()
                .skip(2)
                .toList();
    }

    private List<String> rows(String query) {
        return nina().get(MAP + query)
                .page()
                .select(".oversight-matrix tbody th")
                .eachText();
    }

    /** The counts are made anew when the journal has come as far as what changed them. */
    private void untilCounted() {
        long wanted =
                db.sql("select max(key) from journal.entry").query(Long.class).single();
        for (int tries = 0; tries < 100; tries++) {
            boolean numbered = db.sql("select exists (select from journal.link where entry = :key)")
                    .param("key", wanted)
                    .query(Boolean.class)
                    .single();
            if (numbered) {
                versions.catchUp();
                return;
            }
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    private static List<String> sums(Document page) {
        return page.select(".oversight-sums dd").eachText();
    }

    /** A text that the site accepts edition by edition, and has the newest of: one that came with the examples, that nobody has changed, and whose title no other test has given to a text of its own. */
    private UUID accepted(UUID site) {
        return db.sql("""
                        select a.document from sharing.adoptions a
                        where a.site = :site and a.follows = 'accepted' and a.valid_until = 'infinity' and a.variant is null
                          and not exists (select from sharing.moved_on m where m.site = a.site and m.document = a.document)
                          and not exists (select from sharing.change_sets c where c.subject = a.document)
                          and exists (select from importer.imported i where i.document = a.document)
                          and exists (select from content.published p where p.document = a.document and p.language = 'nb'
                                      and p.valid_until = 'infinity'
                                      and not exists (select from content.published o
                                                      where o.document <> p.document and o.valid_until = 'infinity'
                                                        and starts_with(o.title, p.title)))
                        order by a.document limit 1
                        """).param("site", site).query(UUID.class).single();
    }

    private String title(UUID text) {
        return editions.published(text, clock.now()).stream()
                .filter(edition -> edition.language() == Language.NB)
                .findFirst()
                .orElseThrow()
                .body()
                .title();
    }

    private Edition change(UUID text, Language language, String more) {
        Text said = (Text) editions.published(text, clock.now()).stream()
                .filter(edition -> edition.language() == language)
                .findFirst()
                .orElseThrow()
                .body();
        var lead = new java.util.ArrayList<>(said.lead());
        lead.add(Markup.clean(more));
        var document = documents.find(text).orElseThrow();
        Draft draft = drafts.start(
                permit(),
                document,
                language,
                Draft.Lane.ORDINARY,
                new Text(said.title(), lead, said.chapters()),
                clock.now());
        return publish(draft, ChangeClass.PROFESSIONAL);
    }

    private Edition publish(Draft draft, ChangeClass change) {
        return switch (publishing.publish(permit(), draft, change, "Prøve.", clock.now())) {
            case Published.Ok ok -> ok.edition();
            case Published other -> throw new AssertionError(other.toString());
        };
    }

    /** Other tests may have made so many texts that it stands on a later page. */
    private String cell(String title) {
        untilCounted(); // else it moves from a page not yet read to one that was
        List<Document> pages = IntStream.rangeClosed(1, 5)
                .mapToObj(number ->
                        nina().get(MAP + "?region=vest&page=" + number).page())
                .toList();
        int column = columns(pages.getFirst()).indexOf("Helse Bergen") + 1;
        return pages.stream()
                .flatMap(page -> page.select(".oversight-matrix tbody tr").stream())
                .filter(row -> row.selectFirst("th").text().startsWith(title))
                .findFirst()
                .orElseThrow()
                .select("td")
                .get(column)
                .text();
    }

    private String cellInFile(String title) {
        List<String> lines =
                nina().get(MAP + "/coverage.csv?region=vest").body().lines().toList();
        int column = List.of(lines.getFirst().split(";")).indexOf("Helse Bergen");
        return lines.stream()
                .filter(line -> line.startsWith(title + ";"))
                .findFirst()
                .orElseThrow()
                .split(";")[column];
    }
}
