package no.fnsp.identity;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.journal.Journal;
import org.springframework.stereotype.Component;

/** Mints permits. Jobs and importers have named ones, so that the journal always says who acted. */
@Component
public class Permits {

    static final UUID DOOR = named("job:sign-in");

    private static final UUID IMPORTER = named("job:importer");

    private final Journal journal;

    Permits(Journal journal) {
        this.journal = journal;
    }

    /** The importer may write on every site. Called by the importer alone; a test holds that. */
    public Permit forImporter() {
        journal.person(IMPORTER, "Importer");
        return new Permit(IMPORTER, null, null, EnumSet.allOf(Right.class));
    }

    public boolean isOfImporter(Permit permit) {
        return isImporter(permit.actor());
    }

    /** Whether this is who the journal says has written what came in files. */
    public static boolean isImporter(UUID actor) {
        return actor.equals(IMPORTER);
    }

    /** What somebody at the desk may do with one thing that stands at a spot; empty when they have nothing to do there. */
    public Optional<Permit> forEditor(Editor editor, Spot spot, UUID subject) {
        Set<Right> rights = editor.rightsAt(spot);
        return rights.isEmpty() ? Optional.empty() : Optional.of(new Permit(editor.id(), spot.site(), subject, rights));
    }

    /** What somebody at the desk may do with a whole site, or with a branch and what shall stand in it. */
    public Optional<Permit> forEditor(Editor editor, Spot spot) {
        Set<Right> rights = editor.rightsAt(spot);
        return rights.isEmpty() ? Optional.empty() : Optional.of(new Permit(editor.id(), spot.site(), null, rights));
    }

    /**
     * What somebody who has a right on their own site may do with one thing of another site that has asked them: that alone, and to read
     * it. Only the room of the process asks; a test holds that.
     */
    public Optional<Permit> forAsked(Editor editor, Spot own, Right right, UUID site, UUID subject) {
        return editor.may(right, own)
                ? Optional.of(new Permit(editor.id(), site, subject, EnumSet.of(Right.READ, right)))
                : Optional.empty();
    }

    /** What people do with their own password, profile and sessions: no right over anybody else. */
    public Permit forSelf(UUID account) {
        return new Permit(account, null, account, EnumSet.noneOf(Right.class));
    }

    /** What somebody may do with roles that are not about one site; empty for all but national administrators. */
    public Optional<Permit> overEverybody(Editor editor) {
        boolean all = editor.grants().stream()
                .anyMatch(grant -> grant.where() instanceof Grant.Level.National
                        && grant.role().rights().contains(Right.USERS));
        return all ? Optional.of(new Permit(editor.id(), null, null, EnumSet.of(Right.USERS))) : Optional.empty();
    }

    /**
     * One right over what belongs to a region or to the whole country and to no site; only for whoever has it there, and for that
     * one thing.
     */
    public Optional<Permit> beyondSites(Editor editor, Grant.Level where, Right right, UUID subject) {
        boolean has = editor.grants().stream()
                .filter(grant -> grant.where() instanceof Grant.Level.National
                        || grant.where().equals(where))
                .anyMatch(grant -> grant.role().rights().contains(right));
        return has ? Optional.of(new Permit(editor.id(), null, subject, EnumSet.of(right))) : Optional.empty();
    }

    /** The door acts before anybody is known: it counts tries, and hears from directories. A test holds that only it asks. */
    public Permit atTheDoor() {
        return new Permit(DOOR, null, null, EnumSet.of(Right.USERS));
    }

    /** Whoever tells subscribers what has happened gives up those that nobody answers for, and does nothing else. A test holds who asks. */
    public Permit forTelling() {
        UUID job = named("job:webhooks");
        journal.person(job, "webhooks");
        return new Permit(job, null, null, EnumSet.of(Right.SETTINGS));
    }

    /** A job that does at its hour what somebody with the right to it has asked for. */
    public Permit forJob(String name) {
        UUID job = named("job:" + name);
        journal.person(job, name);
        return new Permit(job, null, null, EnumSet.allOf(Right.class));
    }

    /** Somebody without an account who was asked to vouch for one text: that, and nothing else. A test holds who asks. */
    public Permit forApprover(UUID person, UUID site, UUID document) {
        return new Permit(person, site, document, EnumSet.of(Right.APPROVE));
    }

    /** Who acts when a job does, in the journal. @param job its name: {@code importer} */
    public static UUID actorOf(String job) {
        return named("job:" + job);
    }

    /** An approver that a file names by profession alone; a stable id, with no person's name behind it. */
    public UUID approverKnownAs(String function) {
        UUID id = named("function:" + function);
        journal.person(id, function);
        return id;
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
