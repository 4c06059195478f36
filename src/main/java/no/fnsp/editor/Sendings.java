package no.fnsp.editor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.html.Messages;
import no.fnsp.journal.Actors;

/**
 * What was sent for approval, as somebody's first page tells of it. Never changes.
 *
 * @param waiting what others have sent and this person may publish
 * @param returned what this person has got back
 * @param sent what this person has sent, and waits
 * @param published what this person sent, and readers now see
 */
record Sendings(List<Told> waiting, List<SentDrafts.Sent> returned, List<SentDrafts.Sent> sent, List<Told> published) {

    Sendings {
        waiting = List.copyOf(waiting);
        returned = List.copyOf(returned);
        sent = List.copyOf(sent);
        published = List.copyOf(published);
    }

    /** @param by the name of whoever sent it, or published it */
    record Told(SentDrafts.Sent sent, String by) {}

    static Sendings of(List<SentDrafts.Sent> waiting, List<SentDrafts.Sent> own, Actors actors, Messages words) {
        Set<UUID> people = Stream.concat(
                        waiting.stream().map(SentDrafts.Sent::by),
                        own.stream().flatMap(one -> one.answered().stream()).map(SentDrafts.Answer::by))
                .collect(Collectors.toSet());
        var signatures = Signatures.of(actors, people, words);
        return new Sendings(
                waiting.stream()
                        .map(one -> new Told(one, signatures.of(one.by())))
                        .toList(),
                own.stream().filter(SentDrafts.Sent::isReturned).toList(),
                own.stream().filter(one -> one.answered().isEmpty()).toList(),
                own.stream()
                        .filter(SentDrafts.Sent::isPublished)
                        .flatMap(one ->
                                one.answered().map(answer -> new Told(one, signatures.of(answer.by()))).stream())
                        .toList());
    }

    boolean isEmpty() {
        return waiting.isEmpty() && returned.isEmpty() && sent.isEmpty() && published.isEmpty();
    }
}
