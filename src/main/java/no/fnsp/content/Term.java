package no.fnsp.content;

import no.fnsp.text.BlockId;
import org.jspecify.annotations.Nullable;

/**
 * Something a body says outside its title, lead and chapters. Never changes.
 *
 * @param name what it is: {@code published}, {@code intent}, {@code reason}
 * @param chapter the chapter it is said of; null when it is said of the whole
 */
public record Term(String name, @Nullable BlockId chapter, String words) {}
