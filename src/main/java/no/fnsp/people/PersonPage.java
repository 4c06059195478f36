package no.fnsp.people;

import java.time.Instant;
import java.util.List;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/**
 * One person: what they are here, and how they come in. Never changes.
 *
 * @param invitedUntil how long a link that was made can be used; null when none can
 * @param closedBecause the word that was given when the account was closed; null while it is open
 */
public record PersonPage(
        DeskFrame frame,
        Person person,
        Form form,
        List<Said> roles,
        RoleChoice choice,
        WayIn way,
        @Nullable Instant invitedUntil,
        @Nullable String closedBecause)
        implements DeskPage {

    public PersonPage {
        roles = List.copyOf(roles);
    }

    public boolean mayInvite() {
        return isOther() && way != WayIn.DIRECTORY && way != WayIn.EXAMPLE;
    }

    /** Whether something waits here for the person to take it up. */
    public boolean mayOffer() {
        return isOther() && roles.stream().anyMatch(Said::isAwaited);
    }

    /** Somebody else, whose account is open. */
    public boolean isOther() {
        return !person.isMe() && person.account().isOpen();
    }

    public boolean mayTake(Said said) {
        return !person.isMe() && !said.isFromDirectory();
    }

    public List<String> reasons() {
        return ClosingController.REASONS;
    }
}
