package no.fnsp.developers;

import static org.assertj.core.api.Assertions.assertThat;

import no.fnsp.content.Document;
import no.fnsp.identity.Role;
import no.fnsp.signin.DeskVisitor;
import no.fnsp.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Magnus, the medical editor, and Nina, the national administrator, take a national text away from every site. */
final class Withdrawals {

    private Withdrawals() {}

    static void withdraw(int port, JdbcClient db, Document text) {
        String desk = "/desk/sites/" + Site.NATIONAL_BASE + "/documents/" + text.id();
        DeskVisitor magnus = DeskVisitor.as(port, Role.MEDICAL_EDITOR);
        DeskVisitor nina = DeskVisitor.as(port, Role.NATIONAL_ADMINISTRATOR);
        magnus.get(desk);
        magnus.post(desk + "/withdrawal", "reason", "Brukes ikke lenger.");
        String asked = db.sql(
                        "select withdrawal from approval.withdrawals where document = :document and answer is null")
                .param("document", text.id())
                .query(String.class)
                .single();
        nina.get(desk);
        assertThat(nina.post(desk + "/withdrawal/" + asked + "/agreement").location())
                .contains("done=withdrawal-agreed");
    }
}
