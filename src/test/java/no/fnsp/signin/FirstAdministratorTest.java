package no.fnsp.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Editors;
import no.fnsp.identity.FirstAdministrator;
import no.fnsp.identity.Invitations;
import no.fnsp.identity.Permits;
import no.fnsp.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A new installation knows nobody, so nobody can have invited the first. */
@DoorInstallation
class FirstAdministratorTest {

    private static final String EMAIL = "kari.nordmann@eksempel.example";

    @LocalServerPort
    int port;

    @Autowired
    FirstAdministrator first;

    @Autowired
    Accounts accounts;

    @Autowired
    Editors editors;

    @Autowired
    Invitations invitations;

    @Autowired
    Permits permits;

    @Test
    void each_start_makes_a_new_link_until_somebody_has_used_one() {
        String unused = invite().orElseThrow().token();
        String link = "/desk/invitation/" + invite().orElseThrow().token();
        assertThat(invitations.open(unused, Instant.now())).isEmpty();
        var kari = DeskVisitor.stranger(port);
        kari.get(link);
        assertThat(kari.post(link, "password", "fire gode ord paa rad", "again", "fire gode ord paa rad")
                        .location())
                .isEqualTo("/desk/sign-in/second-factor");
        assertThat(invite()).as("somebody is there now").isEmpty();
        assertThat(editors.find(accounts.withEmail(EMAIL).orElseThrow().id(), Instant.now())
                        .orElseThrow()
                        .grants())
                .singleElement()
                .matches(grant -> grant.role() == Role.NATIONAL_ADMINISTRATOR);
    }

    private Optional<Invitations.Invited.Made> invite() {
        return first.invite(permits.atTheDoor(), "Kari Nordmann", EMAIL, Instant.now());
    }
}
