package no.fnsp.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import no.fnsp.content.Kind;
import no.fnsp.importer.sites.PageFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPagesTest {

    private static final String PAGE = "=== nn\n# Om oss\n\nVi er her.\n\n## section: Meir\nOrd.\n";

    @TempDir
    private Path root;

    private SampleFolder folder() {
        return new SampleFolder(root).site();
    }

    private static String file(String name) {
        return "sites/helse-bergen.no/" + name;
    }

    @Test
    void a_page_has_its_address_from_where_it_stands() {
        var pages = folder().with(file("pages/om-oss.md"), PAGE)
                .with(file("pages/om-oss/historie.md"), "---\nkind: landing\n---\n" + PAGE)
                .understoodSite()
                .pages();

        assertThat(pages).extracting(PageFile::path).containsExactly("om-oss/historie", "om-oss");
        assertThat(pages).extracting(PageFile::kind).containsExactly(Kind.LANDING, Kind.ARTICLE);
    }

    @Test
    void news_has_a_date() {
        var news = folder().with(file("news/ny.md"), SampleFolder.NEWS)
                .understoodSite()
                .news()
                .getFirst();

        assertThat(news.kind()).isEqualTo(Kind.NEWS);
        assertThat(news.path()).isEqualTo("ny");
        assertThat(news.published()).isEqualTo(LocalDate.of(2026, 9, 9));
    }

    @Test
    void news_without_a_date_and_a_page_with_one_are_refused() {
        folder().with(file("news/ny.md"), PAGE)
                .with(file("pages/om-oss.md"), "---\npublished: 2026-09-09\n---\n" + PAGE)
                .with(file("pages/nytt.md"), "---\nkind: news\n---\n" + PAGE);

        assertThat(folder().refused())
                .containsExactly(
                        "sites/helse-bergen.no/news/ny.md:1: `published` is missing",
                        "sites/helse-bergen.no/pages/nytt.md:2: `kind` is `news`; write article, landing",
                        "sites/helse-bergen.no/pages/om-oss.md:2: `published` is not known here; known are kind");
    }

    @Test
    void the_texts_of_departments_and_places_belong_to_ones_that_exist() {
        var site = folder().with(file("departments/ortopedisk-klinikk/protese.md"), PAGE)
                .with(file("places/haukeland.md"), PAGE)
                .understoodSite();
        assertThat(site.departmentTexts().getFirst().path()).isEqualTo("ortopedisk-klinikk/protese");
        assertThat(site.placeTexts().getFirst().path()).isEqualTo("haukeland");

        folder().with(file("departments/protese.md"), PAGE).with(file("places/voss.md"), PAGE);
        assertThat(folder().refused())
                .containsExactly(
                        "sites/helse-bergen.no/departments/protese.md: the site has no department `protese`",
                        "sites/helse-bergen.no/places/voss.md: the site has no place `voss`");
    }

    @Test
    void a_page_needs_sections_with_headings() {
        assertThat(folder().with(file("pages/om-oss.md"), PAGE.replace("section: Meir", "section"))
                        .refused())
                .containsExactly(
                        "sites/helse-bergen.no/pages/om-oss.md:6: a section needs a heading, as in ## section: Heading");
    }
}
