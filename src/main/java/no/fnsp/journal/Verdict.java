package no.fnsp.journal;

/** What {@link JournalVerification} found. */
public sealed interface Verdict {

    /** One sentence for a person. */
    String sentence();

    /**
     * Every number from 1 on has its entry, every entry is as it was written, and the chain is at least as long as it has been.
     *
     * @param anchors how many notes of the head it was compared with; with none, a tail that was cut off would not show
     */
    record Intact(long entries, Hash head, int anchors) implements Verdict {
        @Override
        public String sentence() {
            return "The journal is intact: %d entries, in order and as they were written. Anchors compared: %d. Its head is %s."
                    .formatted(entries, anchors, head);
        }
    }

    /** @param number the first number that is not as it should be; 0 when it is the list of anchors that cannot be read */
    record Broken(long number, String why) implements Verdict {
        @Override
        public String sentence() {
            return "The journal is BROKEN at number %d: %s.".formatted(number, why);
        }
    }
}
