package no.fnsp.importer;

import java.util.List;
import no.fnsp.importer.source.Refusal;

/** What came of reading a folder: all of it, or everything that is wrong with it. */
public sealed interface Reading {

    record Understood(Folder folder) implements Reading {}

    /** @param refusals by file and line; at most 200 */
    record Refused(List<Refusal> refusals) implements Reading {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
