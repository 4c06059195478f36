package no.fnsp.editor.process;

import java.util.List;
import java.util.Optional;
import no.fnsp.approval.Approvals;
import no.fnsp.content.Body;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words that a reader of a case knows already, so that only what differs from them is shown. */
@Component
class ReadBefore {

    private static final Text EMPTY = new Text("", List.of(), List.of());

    private final Approvals approvals;
    private final Editions editions;
    private final Drafts drafts;

    ReadBefore(Approvals approvals, Editions editions, Drafts drafts) {
        this.approvals = approvals;
        this.editions = editions;
        this.drafts = drafts;
    }

    /** What the changes are counted from. @param key of the sentence that says so */
    record Words(String key, Body body) {}

    /** @param read the revision they had read when it has been saved in since; 0 otherwise */
    Words of(Found found, @Nullable Draft draft, int read) {
        if (draft == null) {
            return new Words("process.since.nothing", EMPTY);
        }
        Optional<Body> before = read > 0 ? drafts.said(draft.id(), read) : Optional.empty();
        if (before.isPresent()) {
            return new Words("process.since.read", before.get());
        }
        Optional<Body> own = approvals
                .lastBy(found.desk().editor().id(), draft.document(), draft.language())
                .flatMap(editions::find)
                .map(Edition::body);
        return own.map(body -> new Words("process.since.approved", body))
                .or(() -> editions.published(draft.document(), draft.language(), found.now())
                        .map(edition -> new Words("process.since.published", edition.body())))
                .orElseGet(() -> new Words("process.since.nothing", draft.body().blank()));
    }
}
