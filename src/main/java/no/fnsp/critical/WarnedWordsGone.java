package no.fnsp.critical;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.approval.Gatekeeper;
import no.fnsp.approval.Passing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.identity.Permit;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import org.springframework.stereotype.Component;

/** Notices when words that readers are warned of are critically corrected, or go. Stops nothing. */
@Component
class WarnedWordsGone implements Gatekeeper {

    private final Warnings warnings;
    private final Acknowledgements acknowledgements;
    private final Editions editions;

    WarnedWordsGone(Warnings warnings, Acknowledgements acknowledgements, Editions editions) {
        this.warnings = warnings;
        this.acknowledgements = acknowledgements;
        this.editions = editions;
    }

    @Override
    public void passed(Passage passage) {
        Document document = passage.document();
        if (document.kind() == Kind.LOCAL_CHANGES) {
            ownWords(passage);
        } else if (passage.edition().changeClass() == ChangeClass.CRITICAL) {
            warnings.end(passage.permit(), corrected(passage), passage.at());
        }
    }

    /** What is warned of in this very text, where the correction is about the chapter that was wrong: another error leaves it as it is. */
    private List<Warning> corrected(Passage passage) {
        UUID text = passage.document().id();
        Edition right = passage.edition();
        Set<BlockId> changed = Optional.ofNullable(right.parent())
                .flatMap(editions::find)
                .map(wrong -> new Passing(wrong, right.body(), ChangeClass.CRITICAL).chapters())
                .orElse(Set.of());
        Set<BlockId> there = right.body().chapters().stream().map(Chapter::id).collect(Collectors.toSet());
        Stream<Warning> inLanguage = warnings.about(text).stream()
                .filter(one -> one.cause() == Warning.Cause.LANGUAGE && one.language() == right.language());
        return Stream.concat(inLanguage, warnings.onWordsIn(text).stream())
                .filter(one ->
                        one.chapter() == null || changed.contains(one.chapter()) || !there.contains(one.chapter()))
                .toList();
    }

    /**
     * Words that are no longer said are warned of no more: the site has gone back to the national ones. Words that are said otherwise may
     * be as wrong as before; that they are put right is for the site to say ({@link Acknowledging}).
     */
    private void ownWords(Passage passage) {
        var changes = (LocalChanges) passage.edition().body();
        List<Warning> over = warnings.onWordsIn(passage.document().id()).stream()
                .filter(one -> one.language() == passage.edition().language())
                .filter(one -> Standing.said(changes, one).isEmpty())
                .toList();
        warnings.end(passage.permit(), over, passage.at());
        var errors = new LinkedHashSet<UUID>();
        over.forEach(one -> errors.add(one.error()));
        errors.forEach(
                error -> answer(passage.permit(), error, passage.document().site(), passage.at()));
    }

    /** When these were the last of the site's own words in the way, it has answered by leaving them. */
    private void answer(Permit permit, UUID error, UUID site, Instant at) {
        boolean more = warnings.open(error).stream().anyMatch(one -> site.equals(one.site()));
        if (!more) {
            acknowledgements
                    .find(error, site)
                    .filter(asked -> asked.answer() == null)
                    .ifPresent(asked -> acknowledgements.add(permit, asked, Acknowledgement.What.NATIONAL, "", at));
        }
    }
}
