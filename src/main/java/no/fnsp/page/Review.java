package no.fnsp.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who vouches for a text, and since when; what is null is not known and not shown. Never changes.
 *
 * @param reviewed when a professional last approved the text
 * @param edited when a letter of it last changed; never mixed with the above
 * @param profession the approver's profession, not the name
 * @param machineDrafted a machine wrote this language's text, and no speaker has accepted it yet
 */
public record Review(
        @Nullable LocalDate reviewed,
        @Nullable LocalDate nextReview,
        @Nullable LocalDate edited,
        @Nullable String responsible,
        @Nullable String profession,
        boolean machineDrafted) {

    public Review(
            @Nullable LocalDate reviewed,
            @Nullable LocalDate nextReview,
            @Nullable LocalDate edited,
            @Nullable String responsible,
            @Nullable String profession) {
        this(reviewed, nextReview, edited, responsible, profession, false);
    }

    boolean known() {
        return reviewed != null || nextReview != null || edited != null || responsible != null || profession != null;
    }
}
