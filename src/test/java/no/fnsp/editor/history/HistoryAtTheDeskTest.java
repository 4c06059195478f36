package no.fnsp.editor.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.editor.WrittenPage;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Petra and Eivind of Helse Bergen write one page; what it has said, and what was done to it. */
@ExampleInstallation
class HistoryAtTheDeskTest {

    private static final String BERGEN = "helse-bergen.no";

    @LocalServerPort
    int port;

    DeskVisitor petra;
    DeskVisitor eivind;
    WrittenPage page;

    @BeforeEach
    void a_page_that_two_have_written_in() {
        petra = DeskVisitor.as(port, Role.PUBLISHING_EDITOR, BERGEN);
        eivind = DeskVisitor.as(port, Role.EDITOR, BERGEN);
        page = WrittenPage.by(petra, "Faste før operasjon " + UUID.randomUUID());
        page.write(petra, "Du må faste. Ta medisinane dine.", "Ta med krykker.");
        page.write(eivind, "Du må faste.", "Ta medisinane dine.", "Ta med krykker.");
    }

    @Test
    void the_versions_are_told_with_who_and_which_is_the_draft_now() {
        List<Element> versions = versions(petra);
        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst().text())
                .contains("Utkastet slik det er no")
                .contains("Eivind Eksempel");
        assertThat(versions.getFirst().select("form[action$=/restore]")).isEmpty();
        assertThat(versions.getLast().text()).contains("Lagra i utkastet").contains("Petra Eksempel");
    }

    @Test
    void an_edition_is_told_with_its_class_and_that_readers_see_it() {
        WrittenPage published = WrittenPage.published(petra);
        Element edition = versions(petra, published).stream()
                .filter(version -> version.text().contains("Utgåve 1"))
                .findFirst()
                .orElseThrow();
        assertThat(edition.select(".desk-tag").eachText()).containsExactly("Ny tekst", "Publisert no");
        String restore = edition.select("form[action$=/restore]").attr("action");
        assertThat(petra.post(restore, "revision", "1").location()).contains("done=version-same");
    }

    @Test
    void a_version_gets_a_name_and_one_that_is_too_long_is_kept_in_its_field() {
        String version = ids().getLast();
        assertThat(petra.post(page.versions() + "/" + version + "/name", "name", "Før høyringa")
                        .location())
                .endsWith("?done=version-named");
        assertThat(versions(eivind).getLast().select("h2").text()).isEqualTo("Før høyringa");
        String long_ = "x".repeat(101);
        var refused = petra.post(page.versions() + "/" + version + "/name", "name", long_);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=name][aria-invalid=true]").val())
                .isEqualTo(long_);
        assertThat(refused.page().select("[role=alert]").text()).contains("101").contains("100");
    }

    @Test
    void a_restored_version_is_merged_with_what_another_has_saved_since() {
        String first = ids().getLast();
        var form = petra.get(page.versions()).page();
        String revision = form.select("form[action*=" + first + "/restore] input[name=revision]")
                .val();
        page.write(eivind, "Du må faste.", "Ta medisinane dine.", "Ta med krykker og godt humør.");
        var restored = petra.post(page.versions() + "/" + first + "/restore", "revision", revision, "lane", "ordinary");
        assertThat(restored.location()).contains("done=version-merged");
        assertThat(petra.follow(restored)
                        .page()
                        .select("textarea[name=c0.text]")
                        .text())
                .contains("Du må faste. Ta medisinane dine.")
                .contains("Ta med krykker og godt humør.");
    }

    @Test
    void where_both_have_changed_the_same_paragraph_the_writer_is_shown_both_and_nothing_is_lost() {
        String first = ids().getLast();
        page.write(petra, "Du må faste.", "Ta medisinane dine.", "Ta med krykker og kart.");
        String read = revision(first);
        page.write(eivind, "Du må faste.", "Ta medisinane dine.", "Ta med krykker og godt humør.");
        var restored = petra.post(page.versions() + "/" + first + "/restore", "revision", read, "lane", "ordinary");
        assertThat(restored.status()).isEqualTo(422);
        assertThat(restored.page().select("[role=alert]").text())
                .contains("Ta med krykker.")
                .contains("Ta med krykker og godt humør.");
        assertThat(restored.page().select("textarea[name=c0.text]").text()).contains("Ta med krykker.");
        assertThat(petra.get(page.form()).body()).contains("godt humør");
    }

    @Test
    void an_old_version_is_opened_by_itself_as_words_and_as_the_page() {
        String first = ids().getLast();
        page.write(eivind, "Du må faste.", "Ta medisinane dine.", "Ta med krykker og godt humør.");
        var alone = petra.get(page.versions() + "/" + first);
        assertThat(alone.status()).isEqualTo(200);
        assertThat(alone.page().select("main article").text())
                .contains("Ta med krykker.")
                .doesNotContain("godt humør");
        assertThat(alone.page().select("main a[target=_blank]").attr("href")).contains("/p/");
        assertThat(versions(petra).getLast().select("a[href$=" + first + "]")).isNotEmpty();
        assertThat(petra.get(page.versions() + "/" + new UUID(0, 1)).status()).isEqualTo(404);
        assertThat(petra.get(page.versions().replace("/nn/", "/en/") + "/" + first)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void two_versions_are_compared_word_by_word() {
        Document compared = petra.get(comparing("text")).page();
        assertThat(compared.select(".desk-tag").eachText()).contains("Delt i 2");
        assertThat(compared.select("ins").text()).contains("nytt avsnitt herfrå");
        assertThat(compared.select(".history-line").eachText()).anyMatch(line -> line.contains("Ta med krykker."));
        Document backwards = petra.get(page.versions() + "/compare?a=" + ids().getFirst() + "&b=" + ids().getLast())
                .page();
        assertThat(backwards.select("del").text()).contains("teke bort: Ta medisinane dine. slutt.");
    }

    @Test
    void two_versions_are_shown_as_the_pages_a_reader_would_see() {
        Document compared = petra.get(comparing("page")).page();
        List<String> frames = compared.select("iframe").eachAttr("src");
        assertThat(frames).hasSize(2).allMatch(address -> address.startsWith("http://preview.localhost"));
        var readers = new FrontDoor(port);
        assertThat(readers.get("preview.localhost", path(frames.getFirst()))
                        .page()
                        .select("main p")
                        .eachText())
                .contains("Du må faste. Ta medisinane dine.");
        assertThat(readers.get("preview.localhost", path(frames.getLast()))
                        .page()
                        .select("main p")
                        .eachText())
                .contains("Du må faste.", "Ta medisinane dine.");
        assertThat(readers.get("preview.localhost", path(frames.getLast()).replaceFirst("/p/.", "/p/x"))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void whoever_only_reads_sees_the_history_and_changes_nothing() {
        var reader = DeskVisitor.as(port, Role.READER, BERGEN);
        assertThat(reader.get(page.versions()).page().select("main form[method=post]"))
                .isEmpty();
        assertThat(reader.get(comparing("text")).status()).isEqualTo(200);
        String version = page.versions() + "/" + ids().getLast();
        assertThat(reader.post(version + "/restore", "revision", "1").status()).isEqualTo(404);
        assertThat(reader.post(version + "/name", "name", "Mi").status()).isEqualTo(404);
        assertThat(reader.get(page.document() + "/trail").status()).isEqualTo(200);
    }

    @Test
    void what_came_in_files_is_told_as_the_import_and_not_as_a_person() {
        var nina = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        String imported = nina.get("/desk/sites/" + BERGEN + "/pages?q=")
                .page()
                .select("main a[href*=/documents/]")
                .eachAttr("href")
                .getFirst()
                .replaceFirst("(/documents/[0-9a-f-]{36}).*", "$1");
        String trail = nina.get(imported + "/trail").page().select("main").text();
        assertThat(trail).contains("Import (automatisk)").doesNotContain("Importer");
        assertThat(nina.get(imported + "/trail.csv").body())
                .contains(";Import (automatisk);")
                .doesNotContain(";Importer;");
    }

    @Test
    void another_tenant_is_told_that_nothing_is_there() {
        var oslo = DeskVisitor.as(port, Role.EDITOR, "oslo-universitetssykehus.no");
        String elsewhere = page.document().replace(BERGEN, "oslo-universitetssykehus.no");
        for (String document : List.of(page.document(), elsewhere)) {
            String text = document + page.form().substring(page.document().length());
            assertThat(List.of(
                            oslo.get(text + "/versions").status(),
                            oslo.get(comparing("text").replace(page.document(), document))
                                    .status(),
                            oslo.get(document + "/trail").status(),
                            oslo.get(document + "/trail.csv").status(),
                            oslo.post(text + "/versions/" + ids().getLast() + "/name", "name", "Vår")
                                    .status(),
                            oslo.post(text + "/versions/" + ids().getLast() + "/restore", "revision", "0")
                                    .status()))
                    .containsOnly(404);
        }
    }

    @Test
    void a_version_of_another_text_is_none_of_this_one() {
        WrittenPage other = WrittenPage.by(petra, "Ein annan tekst " + UUID.randomUUID());
        assertThat(petra.get(other.versions() + "/compare?a=" + ids().getFirst() + "&b=" + ids().getLast())
                        .status())
                .isEqualTo(404);
        assertThat(petra.post(other.versions() + "/" + ids().getLast() + "/restore", "revision", "1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_trail_tells_what_was_done_by_whom_and_can_be_taken_along() {
        petra.post(page.versions() + "/" + ids().getLast() + "/name", "name", "Før høyringa");
        Document trail = DeskVisitor.as(port, Role.READER, BERGEN)
                .get(page.document() + "/trail")
                .page();
        assertThat(trail.select("main li").eachText())
                .anyMatch(step -> step.contains("Gav ein versjon namn") && step.contains("Petra Eksempel"))
                .anyMatch(step -> step.contains("Lagra utkastet") && step.contains("Eivind Eksempel"))
                .anyMatch(step -> step.contains("Oppretta teksten"));
        var file = petra.get(page.document() + "/trail.csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename=\"sporing-faste-foer-operasjon");
        assertThat(file.body()).startsWith("\uFEFFTidspunkt;Kven;Kva;Nærare;Kode\r\n");
        assertThat(file.body()).contains("Eivind Eksempel;Lagra utkastet;", "Petra Eksempel;Gav ein versjon namn;");
        assertThat(file.body().lines().skip(1))
                .allMatch(row -> row.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d;.*"));
    }

    @Test
    void local_changes_are_compared_chapter_by_chapter() {
        WrittenPage changes = WrittenPage.ofLocalChanges(petra);
        changing(changes, petra, "Ring oss.");
        changing(changes, eivind, "Ring oss på telefon.");
        List<String> ids =
                versions(petra, changes).stream().map(HistoryAtTheDeskTest::id).toList();
        Document compared = petra.get(changes.versions() + "/compare?a=" + ids.get(1) + "&b=" + ids.getFirst())
                .page();
        assertThat(compared.select("ins").text()).contains("på telefon");
    }

    /** Writes a supplement after the first chapter. */
    private static void changing(WrittenPage changes, DeskVisitor writer, String words) {
        Document form = writer.get(changes.form()).page();
        String field = form.select("textarea[name^=after.]").first().attr("name");
        writer.post(
                changes.form() + "/draft",
                "draft",
                form.select("input[name=draft]").val(),
                "revision",
                form.select("input[name=revision]").val(),
                "lane",
                "ordinary",
                field,
                "<p>" + words + "</p>");
    }

    private String comparing(String as) {
        return page.versions() + "/compare?a=" + ids().getLast() + "&b=" + ids().getFirst() + "&as=" + as;
    }

    private String revision(String version) {
        return petra.get(page.versions())
                .page()
                .select("form[action*=" + version + "/restore] input[name=revision]")
                .val();
    }

    private List<String> ids() {
        return versions(petra).stream().map(HistoryAtTheDeskTest::id).toList();
    }

    private static String id(Element version) {
        return version.select("form[action$=/name]").attr("action").replaceFirst(".*/versions/([^/]+)/name", "$1");
    }

    private List<Element> versions(DeskVisitor visitor) {
        return versions(visitor, page);
    }

    private static List<Element> versions(DeskVisitor visitor, WrittenPage page) {
        return visitor.get(page.versions()).page().select("main ol > li");
    }

    private static String path(String address) {
        return address.replaceFirst("^http://[^/]+", "");
    }
}
