package no.fnsp.library;

import static no.fnsp.editor.AtTheDesk.BERGEN;
import static no.fnsp.editor.AtTheDesk.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
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
        return who.handIn(address, Map.of(), "notat.txt", words.getBytes(StandardCharsets.UTF_8));
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
    void she_says_what_a_file_is_and_not_how_long_it_may_be_shown() {
        DeskVisitor bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        String address =
                handIn(bente, BERGEN + "/media", title("Avtale")).location().replaceFirst("\\?.*", "");
        describe(bente, address, "Avtale", "2021-01-01");
        var seen = guro.get(address).page();
        assertThat(seen.select("[name=rights-expire], [name=holder], [name=licence]"))
                .isEmpty();
        assertThat(seen.select("#terms").text()).isEqualTo("Rettar og samtykke");
        assertThat(describe(guro, address, "Avtalen", "2099-01-01").location()).contains("done=library.described");
        var after = bente.get(address).page();
        assertThat(after.select("[name=title]").val()).isEqualTo("Avtalen");
        assertThat(after.select("[name=rights-expire]").val()).isEqualTo("2021-01-01");
    }

    private static DeskVisitor.Answer describe(DeskVisitor who, String address, String title, String lastDay) {
        String read = who.get(address).page().select("[name=read]").val();
        return who.post(
                address,
                "read",
                read,
                "title",
                title,
                "holder",
                "Fotografen",
                "licence",
                "agreement",
                "rights-expire",
                lastDay);
    }

    @Test
    void many_who_exchange_a_file_at_once_are_all_answered() throws Exception {
        DeskVisitor bente = DeskVisitor.as(port, Role.SITE_MANAGER);
        String address =
                handIn(bente, BERGEN + "/media", title("Notat")).location().replaceFirst("\\?.*", "");
        var all = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> DeskVisitor.as(port, Role.SITE_MANAGER))
                .toList();
        try (var at = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = at.invokeAll(all.stream()
                    .<java.util.concurrent.Callable<Integer>>map(who -> () ->
                            handIn(who, address + "/files", title("Notat")).status())
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isIn(303, 409);
            }
        }
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
