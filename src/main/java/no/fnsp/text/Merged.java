package no.fnsp.text;

import java.util.List;

/** What became of two versions of a text: the merged text, and what a person must decide. Never changes. */
public record Merged(List<Chapter> chapters, List<Conflict> conflicts) {

    public Merged {
        chapters = List.copyOf(chapters);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether the merged text can stand without a person having looked at it. */
    public boolean settled() {
        return conflicts.isEmpty();
    }
}
