package no.fnsp.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.fnsp.identity.Invitations;
import org.springframework.stereotype.Component;

/** Makes links with which somebody chooses a password, and shows each once. */
@Component
class Inviting {

    private final Invitations invitations;
    private final DeskOrigin origin;

    Inviting(Invitations invitations, DeskOrigin origin) {
        this.invitations = invitations;
        this.origin = origin;
    }

    /** For somebody who has just been let in. Empty when a link for this person is not the actor's to make. */
    Optional<InvitationPage> welcome(Person person, HttpServletRequest request) {
        return make(person, request, false, "people.link.made");
    }

    /** One more. Empty when it is not the actor's to make. @param anew whether the second factor begins anew too */
    Optional<InvitationPage> invite(Person person, HttpServletRequest request, boolean anew) {
        return make(person, request, anew, anew ? "people.link.made.anew" : "people.link.made.again");
    }

    private Optional<InvitationPage> make(Person person, HttpServletRequest request, boolean anew, String said) {
        Here here = person.here();
        return switch (invitations.make(person.permit(), person.id(), anew, here.now())) {
            case Invitations.Invited.NotYours notYours -> Optional.empty();
            case Invitations.Invited.Made made ->
                Optional.of(new InvitationPage(
                        here.frame(here.words().get("people.link.title"), here.list(), person.step()),
                        person,
                        origin.of(request) + "/desk/invitation/" + made.token(),
                        made.expires(),
                        said));
        };
    }
}
