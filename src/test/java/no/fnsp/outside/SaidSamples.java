package no.fnsp.outside;

/** What somebody said, for tests of other rooms. */
public final class SaidSamples {

    private SaidSamples() {}

    public static Said said(String json) {
        try {
            return Said.of(json);
        } catch (Trouble trouble) {
            throw new IllegalArgumentException(trouble);
        }
    }
}
