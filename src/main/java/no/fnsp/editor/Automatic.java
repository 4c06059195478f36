package no.fnsp.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permits;

/** Those who act and are nobody: the importer, the door, and what is done at its hour. */
public final class Automatic {

    private static final List<String> JOBS = List.of(
            "importer",
            "sign-in",
            "planned",
            "archive-old-news",
            "replacement",
            "answer-by-policy",
            "tell-of-new-tasks",
            "answer-all-by-policy",
            "tell-of-overdue-steps",
            "remind-of-reviews",
            "remind-of-hearings",
            "approver-reminder");

    private Automatic() {}

    /** What it is called in the reader's language; empty for a person. */
    public static Optional<String> name(UUID actor, Messages words) {
        return JOBS.stream()
                .filter(job -> Permits.isNamed(actor, job))
                .findFirst()
                .map(job -> words.get("actor." + job));
    }
}
