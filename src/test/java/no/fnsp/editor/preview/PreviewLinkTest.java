package no.fnsp.editor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.fnsp.ExampleInstallation;
import no.fnsp.editor.WrittenPage;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gives a draft of Petra's out of the house, and what is told of it. */
@ExampleInstallation
class PreviewLinkTest {

    @LocalServerPort
    int port;

    WrittenPage page;

    @BeforeEach
    void a_draft() {
        page = WrittenPage.by(DeskVisitor.as(port, Role.PUBLISHING_EDITOR), "Til gjennomlesing " + UUID.randomUUID());
    }

    @Test
    void those_who_write_and_those_who_vouch_make_links() {
        for (Role role : new Role[] {Role.EDITOR, Role.APPROVER}) {
            var shared = DeskVisitor.as(port, role).post(link());
            assertThat(shared.status()).as(role.key()).isEqualTo(200);
            assertThat(shared.page().getElementById("shared").val()).contains("/p/");
        }
    }

    @Test
    void whoever_only_reads_makes_none_and_is_offered_none() {
        var lise = DeskVisitor.as(port, Role.READER);
        var seen = lise.get(page.form() + "/preview");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select("form[action$=/preview/link]")).isEmpty();
        assertThat(lise.post(link()).status()).isEqualTo(404);
        assertThat(lise.get(page.document() + "/trail").page().text()).doesNotContain("Laga ei lenkje");
    }

    @Test
    void the_trail_tells_that_a_link_was_made_of_what_and_until_when() {
        var eivind = DeskVisitor.as(port, Role.EDITOR);
        eivind.post(link());
        String told = eivind.get(page.document() + "/trail").page().select("li").eachText().stream()
                .filter(one -> one.contains("Laga ei lenkje der utkastet kan lesast utan innlogging"))
                .findFirst()
                .orElseThrow();
        assertThat(told)
                .contains("gjeld til")
                .contains("Eivind Eksempel")
                .containsPattern("Bokmål|Nynorsk|bokmål|nynorsk");
    }

    private String link() {
        return page.form() + "/preview/link";
    }
}
