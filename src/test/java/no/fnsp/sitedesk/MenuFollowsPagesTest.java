package no.fnsp.sitedesk;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import no.fnsp.ExampleInstallation;
import no.fnsp.delivery.FrontDoor;
import no.fnsp.editor.AtTheDesk;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page in Helse Bergen's menu and under a short address, which then moves, and is thrown away. */
@ExampleInstallation
class MenuFollowsPagesTest {

    private static final String SETUP = BERGEN + "/setup";
    private static final String HOST = "helse-bergen.no";

    @LocalServerPort
    int port;

    private DeskVisitor manager;
    private FrontDoor readers;
    private String title;
    private String page;

    @BeforeEach
    void a_page_stands_in_the_menu() {
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        readers = new FrontDoor(port);
        title = AtTheDesk.title("Kunst på sjukehuset");
        String form = AtTheDesk.article(manager, title);
        AtTheDesk.write(manager, form, title, "Vi har mykje kunst.", "Sjå på han når du ventar.");
        AtTheDesk.send(manager, form, "publication");
        page = BERGEN + "/documents/" + AtTheDesk.document(form);
        FilledForm menu = new FilledForm(manager, manager.get(SETUP + "/menu"), SETUP + "/menu").after("add:menu:0");
        int last = Integer.parseInt(menu.value("menu.n")) - 1;
        var saved = menu.with("menu." + last + ".label.nn", title)
                .with("menu." + last + ".to", "/" + slug(title))
                .press("save");
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replace("å", "aa").replaceAll("[^a-z0-9]+", "-");
    }

    @AfterEach
    void out_of_the_menu() {
        FilledForm menu = new FilledForm(manager, manager.get(SETUP + "/menu"), SETUP + "/menu");
        for (int i = Integer.parseInt(menu.value("menu.n")) - 1; i >= 0; i--) {
            if (menu.value("menu." + i + ".label.nn").equals(title)) {
                menu = menu.after("remove:menu:" + i);
            }
        }
        assertThat(menu.press("save").status()).isEqualTo(303);
    }

    private String inMenu() {
        return readers.get(HOST, "/")
                .page()
                .select(".menu-main a:containsOwn(" + title + ")")
                .attr("href");
    }

    @Test
    void a_link_goes_along_and_is_never_dead() {
        assertThat(inMenu()).isEqualTo("/" + slug(title));
        FilledForm address = new FilledForm(manager, manager.get(SETUP + "/redirects"), SETUP + "/redirects");
        String shortcut = "/kunst-" + slug(title).replaceAll(".*-", "");
        assertThat(address.with("from", shortcut)
                        .with("to", "/" + slug(title))
                        .press("")
                        .status())
                .isEqualTo(303);

        String elsewhere = "anna-namn-" + slug(title);
        var renamed = manager.post(page + "/rename", "name", elsewhere);
        assertThat(renamed.status()).as(renamed.body()).isEqualTo(303);
        assertThat(inMenu()).isEqualTo("/" + elsewhere);
        assertThat(readers.get(HOST, shortcut).header("Location")).isEqualTo("/" + elsewhere);

        var gone = manager.post(page + "/withdrawal", "reason", "Kunsten er flytta.");
        assertThat(gone.status()).as(gone.body()).isEqualTo(303);
        assertThat(inMenu()).isEmpty();
        assertThat(readers.get(HOST, shortcut).status()).isEqualTo(410);
        Document overview = manager.get(SETUP).page();
        assertThat(overview.select("section[aria-labelledby=dead]").text()).contains(title);
        assertThat(manager.get(SETUP + "/menu").page().select(".desk-wrong").text())
                .contains("kan ingen lese");
        assertThat(manager.get(SETUP + "/redirects")
                        .page()
                        .select("tr:contains(" + shortcut + ") .desk-tag")
                        .text())
                .contains("kan ikkje lesast");
    }
}
