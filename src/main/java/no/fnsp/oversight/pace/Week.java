package no.fnsp.oversight.pace;

import java.time.LocalDate;

/**
 * What was approved in one week. Never changes.
 *
 * @param monday its first day
 * @param byRule acceptances that no person gave: the edition followed by rule, by the site's policy, or with a critical correction
 */
public record Week(
        LocalDate monday,
        int professional,
        int editorial,
        int national,
        int accepted,
        int automatic,
        int policy,
        int critical) {

    static Week none(LocalDate monday) {
        return new Week(monday, 0, 0, 0, 0, 0, 0, 0);
    }

    boolean isQuiet() {
        return approvals() + accepted + byRule() == 0;
    }

    int approvals() {
        return professional + editorial + national;
    }

    int byRule() {
        return automatic + policy + critical;
    }
}
