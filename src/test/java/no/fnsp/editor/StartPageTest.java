package no.fnsp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where somebody begins at the desk: what is theirs stands first, and a site among fifty is found by its name. */
@ExampleInstallation
class StartPageTest {

    private static final String BASE = "/desk/sites/" + Site.NATIONAL_BASE;

    @LocalServerPort
    int port;

    @Test
    void whoever_works_for_the_whole_country_has_the_national_base_first() {
        for (Role role : new Role[] {Role.MEDICAL_EDITOR, Role.NATIONAL_ADMINISTRATOR}) {
            Document page = DeskVisitor.as(port, role).get("/desk").page();
            assertThat(page.select("main h2").first().text()).isEqualTo("Nasjonalt innhold");
            assertThat(page.select("section[aria-labelledby=national] a").eachAttr("href"))
                    .contains(BASE, BASE + "/pages", BASE + "/cases", BASE + "/orders", BASE + "/reviews");
            assertThat(page.select("section[aria-labelledby=sites] a[href=" + BASE + "]"))
                    .isEmpty();
            page.select("section[aria-labelledby=national] a[href^=#]")
                    .forEach(link -> assertThat(page.select(link.attr("href")))
                            .as(link.text())
                            .hasSize(1));
        }
    }

    @Test
    void a_site_is_found_by_a_part_of_its_name_or_address() {
        DeskVisitor magnus = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        Document all = magnus.get("/desk").page();
        assertThat(all.select("section[aria-labelledby=sites] li").size()).isGreaterThan(50);
        for (String q : new String[] {"bergen", "BERGEN", " helse-bergen.no "}) {
            Document found = magnus.get("/desk?q=" + q.replace(" ", "%20")).page();
            assertThat(found.select("section[aria-labelledby=sites] li a").eachText())
                    .as(q)
                    .contains("Helse Bergen")
                    .hasSizeLessThan(4);
            assertThat(found.select("#site-q").val()).isEqualTo(q.strip());
        }
        assertThat(magnus.get("/desk?q=finnes-ikke")
                        .page()
                        .select("[role=status]")
                        .text())
                .startsWith("0 av ");
    }

    @Test
    void whoever_works_on_one_site_sees_that_and_needs_no_search() {
        Document page = DeskVisitor.as(port, Role.EDITOR).get("/desk").page();
        assertThat(page.select("section[aria-labelledby=national], #site-q")).isEmpty();
        assertThat(page.select("section[aria-labelledby=sites] li a").eachText())
                .containsExactly("Helse Bergen");
    }
}
