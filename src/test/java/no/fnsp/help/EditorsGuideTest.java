package no.fnsp.help;

import static org.assertj.core.api.Assertions.assertThat;

import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.delivery.FrontDoor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The editor's guide, as its readers get it. */
@ExampleInstallation
class EditorsGuideTest {

    private static final String HOST = "fnsp.no";

    @LocalServerPort
    int port;

    @Test
    void its_first_page_leads_to_ten_others_and_is_in_both_forms_of_norwegian() {
        var door = new FrontDoor(port);
        var pages = door.get(HOST, "/handbok").page().select("main a[href^=/handbok/]").eachAttr("href").stream()
                .distinct()
                .toList();
        assertThat(pages).hasSize(10);
        for (String page : pages) {
            Answer answer = door.get(HOST, page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.page().select("main h2")).as(page).hasSizeGreaterThan(2);
        }
        assertThat(door.get(HOST, "/nn/handbok").page().selectFirst("h1").text())
                .isEqualTo("Handboka for redaktørar");
    }

    @Test
    void the_site_for_editors_shows_the_way() {
        assertThat(new FrontDoor(port).get(HOST, "/").page().select("a[href=/handbok]"))
                .isNotEmpty();
    }
}
