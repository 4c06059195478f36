package no.fnsp.fhir;

import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Leads straight to an OperationOutcome as the answer, from wherever a request turns out not to be answerable. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What XML cannot hold; names of parameters come back to whoever sent them. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]");

    private final int status;
    private final IssueType type;
    private final String why;

    /** @param why what was wrong this time, and what would be right */
    Refused(int status, IssueType type, String why) {
        super(why, null, false, false);
        this.status = status;
        this.type = type;
        this.why = why;
    }

    static Refused unreadable(String why) {
        return new Refused(400, IssueType.INVALID, why);
    }

    static Refused notFound(String why) {
        return new Refused(404, IssueType.NOTFOUND, why);
    }

    static Refused gone(String why) {
        return new Refused(410, IssueType.DELETED, why);
    }

    int status() {
        return status;
    }

    OperationOutcome outcome() {
        return outcome(IssueSeverity.ERROR, type, why);
    }

    static OperationOutcome outcome(IssueSeverity severity, IssueType type, String why) {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(severity)
                .setCode(type)
                .setDiagnostics(UNWRITABLE.matcher(why).replaceAll("?"));
        return outcome;
    }
}
