package no.fnsp.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fnsp.desk.Desk;
import no.fnsp.discussion.Conversations;
import no.fnsp.discussion.Mention;
import no.fnsp.journal.Actors;
import org.springframework.stereotype.Component;

/** Where somebody has been asked to look, in texts that they may still read. */
@Component
class Mentions {

    private final Conversations conversations;
    private final Finding finding;
    private final Actors actors;

    Mentions(Conversations conversations, Finding finding, Actors actors) {
        this.conversations = conversations;
        this.finding = finding;
        this.actors = actors;
    }

    /** A text with a comment that asks somebody to look. @param who asked */
    record Mentioned(String href, String title, String who, String when) {}

    /** The newest first. @param sites the keys of the sites they work on */
    List<Mentioned> of(Desk desk, Map<UUID, String> sites) {
        List<Mention> all = conversations.mentionsOf(desk.editor().id());
        var signatures =
                Signatures.of(actors, all.stream().map(Mention::author).collect(Collectors.toSet()), desk.words());
        return all.stream()
                .flatMap(mention -> piece(desk, sites, mention)
                        .map(piece -> new Mentioned(
                                piece.to(mention.language(), "/comments"),
                                piece.title(),
                                signatures.of(mention.author()),
                                piece.here().frame("").moment(mention.written())))
                        .stream())
                .toList();
    }

    private Optional<Piece> piece(Desk desk, Map<UUID, String> sites, Mention mention) {
        return Optional.ofNullable(sites.get(mention.site()))
                .flatMap(site -> finding.document(desk, site, mention.document()));
    }
}
