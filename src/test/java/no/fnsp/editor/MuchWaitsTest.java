package no.fnsp.editor;

import static no.fnsp.editor.AtTheDesk.article;
import static no.fnsp.editor.AtTheDesk.document;
import static no.fnsp.editor.AtTheDesk.send;
import static no.fnsp.editor.AtTheDesk.title;
import static no.fnsp.editor.AtTheDesk.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Grants;
import no.fnsp.identity.Permit;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** A site where more waits for others than a page could hold, and somebody who may publish one branch of it. */
@ExampleInstallation
class MuchWaitsTest {

    private static final String GURO = "redaktor-kvinneklinikken@eksempel.example";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Autowired
    Grants grants;

    @Autowired
    Accounts accounts;

    @Autowired
    Permits permits;

    @Autowired
    Sites sites;

    @Autowired
    DatabaseClock clock;

    Permit anything;
    UUID guro;
    DeskVisitor manager;
    DeskVisitor editor;
    String elsewhere = "";
    String title = "";
    String form = "";

    @BeforeEach
    void much_waits_elsewhere() {
        anything = permits.forJob("opening");
        guro = accounts.withEmail(GURO).orElseThrow().id();
        editor = DeskVisitor.as(port, Role.EDITOR);
        manager = DeskVisitor.as(port, Role.SITE_MANAGER);
        elsewhere = article(manager, title("Venter"));
        title = title("Barselbesøk");
        form = article(manager, title);
        db.sql("""
                insert into approval.submission (draft, document, language, lane, revision, change_class, submitted_by)
                select uuidv7(), :document, 'nb', 'ordinary', 1, 'new', :by from generate_series(1, 120)
                """)
                .param("document", document(elsewhere))
                .param("by", UUID.randomUUID())
                .update();
        UUID bergen = sites.find("helse-bergen.no", clock.now()).orElseThrow().id();
        String path = db.sql("select path from placement.placements where document = :document limit 1")
                .param("document", document(form))
                .query(String.class)
                .single();
        var branch = new Grant.Level.Branch(bergen, path);
        grants.give(anything, guro, new Grant(Role.PUBLISHING_EDITOR, branch), clock.now());
    }

    @AfterEach
    void as_it_was() {
        db.sql("update approval.submission set valid_until = clock_timestamp() where document = :document")
                .param("document", document(elsewhere))
                .update();
        grants.of(guro, clock.now()).stream()
                .filter(held -> held.grant().role() == Role.PUBLISHING_EDITOR)
                .forEach(held -> grants.take(anything, held.id(), clock.now()));
    }

    @Test
    void what_they_may_publish_is_not_hidden_behind_what_they_may_not() {
        write(editor, form, title, "Les dette først.", "Ta heisen til tredje etasje.");
        assertThat(send(editor, form, "submission").location()).contains("done=submitted");
        var start = DeskVisitor.as(port, GURO).get("/desk").page();
        assertThat(start.select("[aria-labelledby=waiting] li")).hasSize(1);
        assertThat(start.select("[aria-labelledby=waiting]").text()).contains(title, "Helse Bergen");
        send(editor, form, "submission/withdrawal");
    }
}
