package no.fnsp.editor.reach;

import java.util.List;
import no.fnsp.content.ChangeClass;

/**
 * Whom a draft reaches when it is published as one kind of change. Never changes.
 *
 * @param tasks how many sites are asked to do something
 * @param pages how many pages show the text
 */
public record ReachTable(ChangeClass change, int tasks, int pages, List<Reached> sites) {
    public ReachTable {
        sites = List.copyOf(sites);
    }
}
