package no.fnsp.discussion;

import java.util.Set;
import java.util.UUID;

/** What somebody wants to say, as it was written. Never changes. @param mentions the colleagues who are asked to look */
public record Said(String words, Set<UUID> mentions) {

    /** The most that a comment says, in characters. */
    public static final int LIMIT = 2000;

    public Said {
        words = words.replace("\r\n", "\n").strip();
        mentions = Set.copyOf(mentions);
    }

    public int length() {
        return words.codePointCount(0, words.length());
    }
}
