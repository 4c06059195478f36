package no.fnsp.desk;

/**
 * One thing that waits for somebody. Never changes.
 *
 * @param detail whose it is and since when, in the reader's language
 * @param urgent harms somebody when it waits; stands first
 */
public record Task(String title, String href, String detail, boolean urgent) {}
