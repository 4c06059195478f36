package no.fnsp.adopting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.comparison.Telling;
import no.fnsp.comparison.Told;
import no.fnsp.content.Body;
import no.fnsp.content.Compared;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.html.Messages;
import no.fnsp.movedon.Task;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import no.fnsp.text.Difference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is different: the national text before and now, a chapter before and now, local words and what is proposed. */
@Component
class Differing {

    private final Editions editions;

    Differing(Editions editions) {
        this.editions = editions;
    }

    /** Only what has changed, from what the site shows to what the text says now. */
    List<Told> of(Task task, Messages words) {
        Body now = editions.find(task.edition()).orElseThrow().body();
        Body before = before(task).map(Edition::body).orElseGet(now::blank);
        return Telling.of(Compared.of(before, now), words).stream()
                .filter(part -> !part.same())
                .toList();
    }

    /** What the national base shows, in the site's own language when it has that. */
    Optional<Edition> shown(UUID document, Here here) {
        return here.site().settings().languages().stream()
                .flatMap(language -> editions.published(document, language, here.now()).stream())
                .findFirst();
    }

    /** All that an edition says, with nothing struck out. */
    List<Told> whole(Edition edition, Messages words) {
        return Telling.of(Compared.of(edition.body(), edition.body()), words);
    }

    private Optional<Edition> before(Task task) {
        if (task.waits()) {
            return Optional.ofNullable(task.accepted()).flatMap(editions::find);
        }
        return editions.published(task.text(), task.language(), task.since().minusMillis(1));
    }

    /** One chapter before and now; either may be missing. */
    List<Told> between(@Nullable Chapter before, @Nullable Chapter now, Messages words) {
        Difference difference = Difference.between(one(before), one(now));
        return Telling.of(new Compared(List.of(), List.of(), List.of(), difference), words);
    }

    List<Told> between(Chapter chapter, List<Block> before, List<Block> now, Messages words) {
        return between(with(chapter, before), with(chapter, now), words);
    }

    private static Chapter with(Chapter chapter, List<Block> blocks) {
        return new Chapter(chapter.id(), chapter.role(), chapter.heading(), false, blocks);
    }

    private static List<Chapter> one(@Nullable Chapter chapter) {
        return chapter == null ? List.of() : List.of(chapter);
    }
}
