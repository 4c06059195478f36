package no.fnsp.orderdesk;

import java.util.List;
import java.util.UUID;
import no.fnsp.html.Messages;
import no.fnsp.ordering.OwnWordsBefore;
import no.fnsp.ordering.Replacing;
import no.fnsp.ordering.TakingAlong;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a site must know of texts that were replaced. */
@Component
class ReplacedPages {

    private final Replacing replacing;
    private final TakingAlong ownWords;

    ReplacedPages(Replacing replacing, TakingAlong ownWords) {
        this.replacing = replacing;
        this.ownWords = ownWords;
    }

    ReplacedPage of(Here here) {
        return new ReplacedPage(
                here.frame(here.words().get("replaced.title"), here.list()),
                here,
                replacing.waitingOn(List.of(here.site().id()), here.now()).stream()
                        .map(one -> waiting(here, one))
                        .toList(),
                replacing.taken(here.site().id(), here.now()).stream()
                        .map(one -> left(here, one))
                        .filter(one -> !one.isNothing())
                        .toList());
    }

    private ReplacedPage.Waiting waiting(Here here, Replacing.Replaced one) {
        return new ReplacedPage.Waiting(
                one,
                ownWords.of(one.site(), one.old(), one.replacing(), here.now()).stream()
                        .map(words -> own(here.words(), words))
                        .toList(),
                unpublished(here, one.old()));
    }

    private ReplacedPage.Left left(Here here, Replacing.Taken one) {
        return new ReplacedPage.Left(
                one.old(),
                one.title(),
                ownWords.left(here.site().id(), one.old(), one.replacing(), here.now()).stream()
                        .map(words -> own(here.words(), words))
                        .toList(),
                unpublished(here, one.old()));
    }

    private List<ReplacedPage.Unpublished> unpublished(Here here, UUID old) {
        return ownWords.unpublished(here.site().id(), old, here.now()).stream()
                .map(draft -> new ReplacedPage.Unpublished(
                        draft.document(),
                        draft.language(),
                        ((LocalChanges) draft.body())
                                .changes().stream()
                                        .flatMap(change -> change.words().blocks().stream())
                                        .map(Block::words)
                                        .toList()))
                .toList();
    }

    private static ReplacedPage.Own own(Messages words, OwnWordsBefore own) {
        return new ReplacedPage.Own(
                own.changes(),
                own.written().code(),
                own.chapter() == null ? heading(words, own.said().words()) : heading(words, own.chapter()),
                own.said().intent().key(),
                own.comeAlong(),
                heading(words, own.into()),
                own.said().words().blocks().stream().map(Block::words).toList());
    }

    private static String heading(Messages words, @Nullable Chapter chapter) {
        if (chapter == null) {
            return "";
        }
        return chapter.heading().isEmpty() ? words.get("role." + chapter.role().key()) : chapter.heading();
    }
}
