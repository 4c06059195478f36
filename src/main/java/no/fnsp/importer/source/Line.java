package no.fnsp.importer.source;

/** A line of a file, or what is left of it. Never changes. */
public record Line(int number, String words) {

    public boolean isBlank() {
        return words.isBlank();
    }

    /** The same line with other words, as when its mark is taken off. */
    public Line saying(String others) {
        return new Line(number, others);
    }
}
