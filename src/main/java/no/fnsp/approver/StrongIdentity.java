package no.fnsp.approver;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * A stronger proof of who answers than a code: HelseID for health personnel, ID-porten for everybody. Nothing in FNSP is one yet, and
 * then nothing of it is shown. An installation that has an agreement adds a component that is one; it answers with what the
 * provider vouches for, and {@code docs/approval-without-account.md} says what else must be there.
 */
public interface StrongIdentity {

    /** As its users know it: {@code HelseID}. */
    String name();

    /** Where the browser is sent to prove who is there. @param back where it shall come back, with what {@link #proven} reads */
    URI begin(UUID request, URI back);

    /** What the provider says of whoever came back. @throws IllegalArgumentException for what it did not say */
    Proven proven(UUID request, String answer);

    /** @param hpr as the register of health personnel has it; empty where the provider does not tell */
    record Proven(String name, String hpr, String level, Instant at) {}
}
