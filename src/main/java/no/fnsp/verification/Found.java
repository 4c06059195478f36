package no.fnsp.verification;

import java.util.List;

/** What {@link SharingVerification} found. Never changes. @param adoptions how many were looked at @param approvals the same */
public record Found(int adoptions, int approvals, List<Breach> breaches) {

    public boolean isSound() {
        return breaches.isEmpty();
    }

    /** For a person, a line for each breach. */
    public String words() {
        String looked = "Looked at %d adoptions and %d approvals.".formatted(adoptions, approvals);
        if (isSound()) {
            return "What hospitals share is as it must be. " + looked;
        }
        var lines = new StringBuilder(
                "What hospitals share is NOT as it must be, in %d places. %s".formatted(breaches.size(), looked));
        breaches.forEach(breach -> lines.append(System.lineSeparator()).append(breach.sentence()));
        return lines.toString();
    }
}
