package no.fnsp.critical;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.fnsp.approval.Effect;
import no.fnsp.approval.Passing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Edition;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Role;

/** A text that was mended in one language, and what that did on each site. Never changes. */
record Mending(Edition wrong, Edition right, List<Effect> effects) {

    Mending {
        effects = List.copyOf(effects);
    }

    /** The chapters that were wrong. */
    Set<BlockId> chapters() {
        return new Passing(wrong, right.body(), ChangeClass.CRITICAL).chapters();
    }

    Optional<Role> role(BlockId chapter) {
        return Stream.of(right, wrong)
                .flatMap(edition -> edition.body().chapters().stream())
                .filter(one -> one.id().equals(chapter))
                .map(Chapter::role)
                .findFirst();
    }
}
