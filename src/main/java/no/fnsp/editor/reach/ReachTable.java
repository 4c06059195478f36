package no.fnsp.editor.reach;

import java.util.List;
import no.fnsp.content.ChangeClass;

/**
 * Whom a draft reaches when it is published as one kind of change. Never changes.
 *
 * @param tasks how many sites are asked to do something
 * @param pages how many pages show the text
 * @param languages that these sites' readers ask for and are given these words in, by their own names
 * @param days that page views are counted of
 */
public record ReachTable(
        ChangeClass change, int tasks, int pages, List<String> languages, List<Reached> sites, int days) {
    public ReachTable {
        languages = List.copyOf(languages);
        sites = List.copyOf(sites);
    }

    /** On all these sites together. */
    public long views() {
        return sites.stream().mapToLong(Reached::views).sum();
    }
}
