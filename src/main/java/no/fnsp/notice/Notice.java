package no.fnsp.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * One notice as it was at an instant. Never changes; what is said in it later is another.
 *
 * @param slug the end of the address of its explanation, the same for as long as it lives
 * @param said names what was said then: whoever changes it tells what they had read
 */
public record Notice(UUID id, String slug, UUID said, Saying says, Instant since) {

    /** The folder of explanations, the same on every site. */
    public static final String FOLDER = "/varsel";

    /** Emergency by level, operations by severity, information; of two alike the one that began last. */
    public static final Comparator<Notice> GRAVEST_FIRST = Comparator.comparing(
                    (Notice notice) -> notice.says().grade())
            .thenComparing(notice -> notice.says().period().from(), Comparator.reverseOrder())
            .thenComparing(Notice::id);

    /** On every site it covers. */
    public String address() {
        return FOLDER + "/" + slug;
    }

    public Extent extent() {
        return says.extent();
    }

    public Period period() {
        return says.period();
    }
}
