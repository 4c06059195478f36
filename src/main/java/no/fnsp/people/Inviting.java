package no.fnsp.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.fnsp.identity.Invitations;
import org.springframework.stereotype.Component;

/** Makes links with which somebody chooses a password, and shows each once. */
@Component
class Inviting {

    private final Invitations invitations;

    Inviting(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Empty when a link for this person is not the actor's to make. @param anew whether the second factor begins anew too */
    Optional<InvitationPage> invite(Person person, HttpServletRequest request, boolean anew) {
        Here here = person.here();
        return switch (invitations.make(person.permit(), person.id(), anew, here.now())) {
            case Invitations.Invited.NotYours notYours -> Optional.empty();
            case Invitations.Invited.Made made ->
                Optional.of(new InvitationPage(
                        here.frame(here.words().get("people.link.title"), here.list(), person.step()),
                        person,
                        Origin.of(request) + "/desk/invitation/" + made.token(),
                        made.expires(),
                        anew));
        };
    }
}
