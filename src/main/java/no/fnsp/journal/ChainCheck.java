package no.fnsp.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows the chain from the first link and compares each with what it should be. Knows nothing of the database. */
final class ChainCheck {

    private final List<Anchor> anchors;
    private final Map<Long, List<Anchor>> byNumber;
    private Link head = Link.NONE;

    ChainCheck(List<Anchor> anchors) {
        this.anchors = anchors;
        this.byNumber = anchors.stream().collect(Collectors.groupingBy(Anchor::number));
    }

    /** @param entry null when the link's entry is not there */
    Optional<Verdict.Broken> next(Link link, @Nullable Entry entry) {
        long number = head.number() + 1;
        if (link.number() != number) {
            return broken(number, "there is no such number, the next there is is %d".formatted(link.number()));
        }
        if (entry == null) {
            return broken(number, "its entry, with key %d, is gone".formatted(link.entry()));
        }
        if (!link.previous().equals(head.hash())) {
            return broken(number, "it does not build on the hash of number %d".formatted(head.number()));
        }
        var computed = head.then(entry).hash();
        if (!link.hash().equals(computed)) {
            return broken(number, "its entry, with key %d, is not as it was written".formatted(entry.key()));
        }
        head = link;
        return rewritten();
    }

    private Optional<Verdict.Broken> rewritten() {
        return byNumber.getOrDefault(head.number(), List.of()).stream()
                .filter(anchor -> !anchor.isAt(head))
                .findFirst()
                .flatMap(anchor -> broken(
                        anchor.number(),
                        "at %s its hash was another; the chain has been written anew".formatted(anchor.at())));
    }

    /** When there are no more links: whether the chain has been longer. */
    Optional<Verdict.Broken> end() {
        return anchors.stream()
                .filter(anchor -> anchor.number() > head.number())
                .findFirst()
                .flatMap(anchor -> broken(
                        head.number() + 1,
                        "at %s the journal reached number %d, and now it ends before; its tail has been cut off"
                                .formatted(anchor.at(), anchor.number())));
    }

    Link head() {
        return head;
    }

    private static Optional<Verdict.Broken> broken(long number, String why) {
        return Optional.of(new Verdict.Broken(number, why));
    }
}
