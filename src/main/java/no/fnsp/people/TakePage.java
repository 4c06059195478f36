package no.fnsp.people;

import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/**
 * Which role is about to be taken from whom. Never changes.
 *
 * @param wrong the key of why it was not done; null while nobody has tried
 */
public record TakePage(
        DeskFrame frame, Person person, Said said, @Nullable String wrong) implements DeskPage {

    public boolean isLast() {
        return person.held().size() == 1;
    }

    /** Why it cannot be done, or could not; null when it can. */
    public @Nullable String hindrance() {
        if (wrong != null) {
            return wrong;
        }
        if (person.isMe()) {
            return "people.giving.own";
        }
        return said.isFromDirectory() ? "people.giving.from-directory" : null;
    }
}
