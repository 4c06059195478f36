package no.fnsp.opendata.words;

/** Writes a stretch of a text down as data. */
public interface Writing {

    /** @param origin of the site the text stands on, which addresses within it are completed with */
    String of(PartText part, String origin);
}
