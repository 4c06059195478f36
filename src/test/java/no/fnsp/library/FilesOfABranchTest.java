package no.fnsp.library;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static no.fnsp.editor.AtTheDesk.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody who publishes on one branch does not do to the whole site. */
@ExampleInstallation
class FilesOfABranchTest {

    private static final String EMAIL = "redaktor-kvinneklinikken@eksempel.example";
    private static final String BRANCH = "/avdelinger/kvinneklinikken";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    @Autowired
    Permits permits;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    DeskVisitor guro;

    @BeforeEach
    void guro_publishes_on_her_branch() {
        var bergen = sites.find("helse-bergen.no", clock.now()).orElseThrow();
        var publishing = new Grant(Role.PUBLISHING_EDITOR, new Grant.Level.Branch(bergen.id(), BRANCH));
        var account = accounts.withEmail(EMAIL).orElseThrow();
        grants.give(permits.forJob("test-branch"), account.id(), publishing, clock.now());
        guro = DeskVisitor.as(port, EMAIL);
    }

    @AfterEach
    void and_no_longer() {
        UUID account = accounts.withEmail(EMAIL).orElseThrow().id();
        grants.of(account, clock.now()).stream()
                .filter(held -> held.grant().role() == Role.PUBLISHING_EDITOR)
                .forEach(held -> grants.take(permits.forJob("test-branch"), held.id(), clock.now()));
    }

    private static DeskVisitor.Answer handIn(DeskVisitor who, String address, String words) {
        String part = "--grense\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notat.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + words + "\r\n--grense--\r\n";
        return who.postParts(address, part.getBytes(StandardCharsets.UTF_8), "grense");
    }

    @Test
    void she_hands_in_files_and_exchanges_none() {
        String address =
                handIn(guro, BERGEN + "/media", title("Notat")).location().replaceFirst("\\?.*", "");
        assertThat(address).startsWith(BERGEN + "/media/");
        assertThat(handIn(guro, address + "/files", title("Et annet notat")).status())
                .isEqualTo(404);
        assertThat(guro.post(address + "/files/1").status()).isEqualTo(404);
        DeskVisitor bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        assertThat(handIn(bente, address + "/files", title("Et annet notat")).location())
                .contains("done=library.replaced");
    }

    @Test
    void she_makes_no_news_for_the_whole_site() {
        assertThat(guro.post(BERGEN + "/pages", "under", BRANCH, "title", title("Nytt"), "kind", "news")
                        .status())
                .isEqualTo(404);
        assertThat(guro.get(BERGEN + "/pages?under=" + BRANCH).page().select("[value=news]"))
                .isEmpty();
    }
}
