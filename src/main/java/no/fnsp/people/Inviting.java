package no.fnsp.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.fnsp.desk.DeskFrame;
import no.fnsp.identity.Invitations;
import no.fnsp.identity.TakingUp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes links with which somebody chooses a password, and shows each once. */
@Component
class Inviting {

    private final Invitations invitations;
    private final TakingUp takingUp;
    private final DeskOrigin origin;
    private final InvitationLetter letter;
    private final TransactionTemplate together;

    Inviting(
            Invitations invitations,
            TakingUp takingUp,
            DeskOrigin origin,
            InvitationLetter letter,
            PlatformTransactionManager transactions) {
        this.invitations = invitations;
        this.takingUp = takingUp;
        this.origin = origin;
        this.letter = letter;
        this.together = new TransactionTemplate(transactions);
    }

    /** For somebody who has just been let in. Empty when a link for this person is not the actor's to make. */
    Optional<InvitationPage> welcome(Person person, HttpServletRequest request) {
        return make(person, request, false, "people.link.made");
    }

    /** One more. Empty when it is not the actor's to make. @param anew whether the second factor begins anew too */
    Optional<InvitationPage> invite(Person person, HttpServletRequest request, boolean anew) {
        return make(person, request, anew, anew ? "people.link.made.anew" : "people.link.made.again");
    }

    /** For somebody who has a password from elsewhere, and takes the role up with it and this. Empty when nothing waits that is the actor's. */
    Optional<InvitationPage> offer(Person person, HttpServletRequest request) {
        Here here = person.here();
        return Objects.requireNonNull(together.execute(status -> takingUp.make(
                        person.permit(),
                        person.id(),
                        here.site() == null ? null : here.site().id(),
                        here.now())
                .map(made -> page(
                        person,
                        origin.of(request) + "/desk/taking-up/" + made.token(),
                        made.expires(),
                        InvitationPage.OFFERED))));
    }

    /** That there is a link, and the letter with it, are one transaction. */
    private Optional<InvitationPage> make(Person person, HttpServletRequest request, boolean anew, String said) {
        return Objects.requireNonNull(together.execute(status -> switch (invitations.make(
                person.permit(), person.id(), anew, person.here().now())) {
            case Invitations.Invited.NotYours notYours -> Optional.<InvitationPage>empty();
            case Invitations.Invited.Made made ->
                Optional.of(
                        page(person, origin.of(request) + "/desk/invitation/" + made.token(), made.expires(), said));
        }));
    }

    private InvitationPage page(Person person, String link, Instant expires, String said) {
        Here here = person.here();
        DeskFrame frame = here.frame(here.words().get("people.link.title"), here.list(), person.step());
        boolean mailed = letter.post(person, link, frame.moment(expires), said.equals(InvitationPage.OFFERED));
        return new InvitationPage(frame, person, link, expires, said, mailed);
    }
}
