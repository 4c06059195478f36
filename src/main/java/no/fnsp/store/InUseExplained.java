package no.fnsp.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that another installation runs on the data directory, instead of a stack trace. */
final class InUseExplained extends AbstractFailureAnalyzer<DataDirectory.InUse> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DataDirectory.InUse inUse) {
        return new FailureAnalysis(
                "Another FNSP already runs on the data directory " + inUse.folder() + ".",
                "Stop it first, or start this one with another --fnsp.data=<folder> and --server.port=<port>.",
                inUse);
    }
}
