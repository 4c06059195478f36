package no.fnsp.opendata.answer;

/** Leads straight to a {@link Problem} as the answer, from wherever a request turns out not to be answerable. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
