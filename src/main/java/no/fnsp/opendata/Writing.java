package no.fnsp.opendata;

/** Writes a stretch of a text down as data. */
interface Writing {

    /** @param origin of the site the text stands on, which addresses within it are completed with */
    String of(PartText part, String origin);
}
