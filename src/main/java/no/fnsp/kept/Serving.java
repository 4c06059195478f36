package no.fnsp.kept;

/** What a reader is sent. @param outdated whether they are told that it may be out of date */
public record Serving(Kept kept, boolean outdated) {

    public Packed as(Encoding encoding) {
        return outdated ? kept.markedAs(encoding) : kept.as(encoding);
    }
}
