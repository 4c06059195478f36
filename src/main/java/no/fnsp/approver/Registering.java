package no.fnsp.approver;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.approval.Approvals;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing in the register of professionals. Done by a site's coordinators, and for the nation by the medical editor; those who only write
 * texts must not choose who vouches for them and where the code goes. What one has written, another confirms.
 */
@Component
public class Registering {

    private final Professionals professionals;
    private final Confirmations confirmations;
    private final Confirmers confirmers;
    private final Approvals approvals;
    private final Journal journal;

    Registering(
            Professionals professionals,
            Confirmations confirmations,
            Confirmers confirmers,
            Approvals approvals,
            Journal journal) {
        this.professionals = professionals;
        this.confirmations = confirmations;
        this.confirmers = confirmers;
        this.approvals = approvals;
        this.journal = journal;
    }

    /** What came of confirming. Only after {@code DONE} is something confirmed. */
    public enum Confirmed {
        DONE,
        /** Nobody confirms what they have written themselves. */
        OWN_WORDS,
        /** Somebody has written since, or they are in the register no more. */
        CHANGED
    }

    /** Whether somebody may write in the register of a site. */
    public static boolean mayWrite(Permit permit) {
        return permit.allows(Right.ADOPT) || permit.allows(Right.NATIONAL);
    }

    private static void mustAllow(Permit permit, UUID site) {
        permit.mustAllow(permit.allows(Right.NATIONAL) ? Right.NATIONAL : Right.ADOPT, site);
    }

    /** Somebody new. @param described with nothing wrong in it @return their id */
    @Transactional
    public UUID add(Permit permit, UUID site, Described described) {
        mustAllow(permit, site);
        Professional added = write(permit, professionals.begin(permit, site), described);
        record(permit, "professional.added", added);
        confirmers.tell(permit, added, Optional.empty());
        return added.id();
    }

    /** From now on they are described like this. @return whether the site knows them */
    @Transactional
    public boolean describe(Permit permit, UUID site, UUID professional, Described described) {
        mustAllow(permit, site);
        Optional<Professional> before = professionals.find(professional);
        if (before.isEmpty() || !professionals.end(permit, site, professional)) {
            return false;
        }
        Professional after = write(permit, professional, described);
        record(permit, "professional.described", after);
        if (after.isSameAs(before.get())) {
            confirmations.carry(permit, before.get().state(), after.state());
        }
        if (confirmations.of(after).isEmpty()) {
            confirmers.tell(permit, after, confirmations.last(professional).map(professionals::as));
        }
        return true;
    }

    private Professional write(Permit permit, UUID professional, Described described) {
        Professional written = professionals.write(permit, professional, described);
        journal.person(professional, described.name());
        return written;
    }

    /** A colleague says that this is who it is, and how they are reached. @param read as the colleague has read it */
    @Transactional
    public Confirmed confirm(Permit permit, UUID site, UUID professional, long read) {
        mustAllow(permit, site);
        return professionals
                .find(professional)
                .filter(one -> one.site().equals(site) && one.state() == read)
                .map(one -> confirm(permit, one))
                .orElse(Confirmed.CHANGED);
    }

    /** The professional says so, through the address that was confirmed before. @param permit their own */
    @Transactional
    public Confirmed confirmOneself(Permit permit, Professional read) {
        permit.mustBeOf(read.id());
        return professionals
                .find(read.id())
                .filter(read::equals)
                .map(one -> confirm(permit, one))
                .orElse(Confirmed.CHANGED);
    }

    private Confirmed confirm(Permit permit, Professional one) {
        if (confirmations.writers(one).contains(permit.actor())) {
            return Confirmed.OWN_WORDS;
        }
        if (confirmations.add(permit, one.state())) {
            record(permit, "professional.confirmed", one);
        }
        return Confirmed.DONE;
    }

    /** From now on nobody asks them. @return whether the site knew them */
    @Transactional
    public boolean remove(Permit permit, UUID site, UUID professional) {
        mustAllow(permit, site);
        boolean known = professionals.end(permit, site, professional);
        if (known) {
            record(permit, "professional.removed", professional, site);
        }
        return known;
    }

    /**
     * Erases who somebody was that is in the register no more. What they vouched for stays, with their profession and organisation.
     *
     * @return whether there was somebody to erase
     */
    @Transactional
    public boolean erase(Permit permit, UUID site, UUID professional) {
        mustAllow(permit, site);
        boolean gone = professionals.find(professional).isEmpty() && professionals.forget(permit, site, professional);
        if (gone) {
            approvals.forget(permit, site, professional);
            journal.forget(professional);
            record(permit, "professional.erased", professional, site);
        }
        return gone;
    }

    private void record(Permit permit, String act, Professional one) {
        record(permit, act, one.id(), one.site());
    }

    private void record(Permit permit, String act, UUID professional, UUID site) {
        journal.record(new Act(permit.actor(), act, "professional", professional, site, Map.of(), Set.of()));
    }
}
