package no.fnsp.told;

import static no.fnsp.editor.AtTheDesk.article;
import static no.fnsp.editor.AtTheDesk.send;
import static no.fnsp.editor.AtTheDesk.title;
import static no.fnsp.editor.AtTheDesk.write;
import static org.assertj.core.api.Assertions.assertThat;

import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where the platform is tried out, letters are shown instead of sent. */
@ExampleInstallation
class ShownMailTest {

    @LocalServerPort
    int port;

    @Test
    void a_letter_is_shown_on_this_machine_alone() throws InterruptedException {
        var eivind = DeskVisitor.as(port, Role.EDITOR, "helse-bergen.no");
        String title = title("Vist brev");
        String form = article(DeskVisitor.as(port, Role.SITE_MANAGER), title);
        write(eivind, form, title, "Les dette først.", "Kom klokka tolv.");
        send(eivind, form, "submission");
        Element link = null;
        for (int tries = 0; link == null && tries < 200; tries++) {
            Thread.sleep(50);
            link = eivind.get("/desk/mail").page().selectFirst("main a:contains(" + title + ")");
        }
        assertThat(link).isNotNull();
        var letter = eivind.get(link.attr("href"));
        assertThat(letter.page().text()).contains(title).containsPattern("S(e|jå) på utkastet");
        assertThat(letter.page().select("main a").attr("href")).contains("/desk/notifications/");
        assertThat(eivind.get("/desk/mail", "X-Forwarded-For", "10.0.0.1").status())
                .isNotEqualTo(200);
    }
}
