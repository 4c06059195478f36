package no.fnsp.approval;

import java.time.Instant;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Draft;
import no.fnsp.content.Edition;
import no.fnsp.identity.Permit;
import org.jspecify.annotations.Nullable;

/** One draft that somebody wants readers to see. Never changes. @param previous what they see now; null for nothing */
record WantedSeen(
        Permit permit,
        Document document,
        Draft draft,
        @Nullable Edition previous,
        ChangeClass change,
        @Nullable String reason,
        Instant at) {}
