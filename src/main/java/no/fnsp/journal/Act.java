package no.fnsp.journal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What someone did to something: what is written in the journal. Never changes.
 *
 * @param actor who did it; made known with {@link Journal#person} beforehand
 * @param act what was done, as {@code kind.verb} in the past tense: {@code edition.published}
 * @param subjectKind what kind of thing it was done to: {@code document}
 * @param subject the thing's own id
 * @param site the site it was done on; null for what is national or concerns the whole platform
 * @param detail what else is worth knowing; becomes JSON. No names of people: only ids can be kept for ever
 * @param scopes what a reader may have looked at that is different now
 */
public record Act(
        UUID actor,
        String act,
        String subjectKind,
        UUID subject,
        @Nullable UUID site,
        Map<String, Object> detail,
        Set<Scope> scopes) {

    public Act {
        detail = Map.copyOf(detail);
        scopes = Set.copyOf(scopes);
    }
}
