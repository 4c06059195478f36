package no.fnsp.ordering;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.sharing.Counterparts;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.sharing.LocalChanges.LocalChange;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/**
 * A site's own words come along from a text to the one that replaced it. They stand where they stood, as after any professional change, and
 * are a task until somebody has held them up against the new text. What has no place there is kept where it was written, and told.
 */
@Component
public class TakingAlong {

    private final LocalChangeSets changeSets;
    private final Documents documents;
    private final Editions editions;
    private final Drafts drafts;
    private final Publishing publishing;
    private final Journal journal;

    TakingAlong(
            LocalChangeSets changeSets,
            Documents documents,
            Editions editions,
            Drafts drafts,
            Publishing publishing,
            Journal journal) {
        this.changeSets = changeSets;
        this.documents = documents;
        this.editions = editions;
        this.drafts = drafts;
        this.publishing = publishing;
        this.journal = journal;
    }

    /** All that a site says of its own in the old text, as published. */
    public List<OwnWordsBefore> of(UUID site, UUID old, UUID replacing, Instant at) {
        List<Edition> now = editions.published(replacing, at);
        return changeSets.ofSite(site, old).stream()
                .flatMap(set -> editions.published(set.document(), at).stream()
                        .flatMap(edition -> ((LocalChanges) edition.body())
                                .changes().stream().map(change -> words(set, edition, change, now))))
                .toList();
    }

    /** What a site has begun to say in the old text and readers have not seen: it does not come along, so somebody must know of it. */
    public List<Draft> unpublished(UUID site, UUID old, Instant at) {
        return changeSets.ofSite(site, old).stream()
                .flatMap(set -> drafts.of(set.document()).stream())
                .filter(draft -> !draft.body().canonical().equals(said(draft, at)))
                .toList();
    }

    private String said(Draft draft, Instant at) {
        return editions.published(draft.document(), draft.language(), at)
                .map(edition -> edition.body().canonical())
                .orElseGet(new LocalChanges(List.of())::canonical);
    }

    private OwnWordsBefore words(LocalChangeSets.Set set, Edition said, LocalChange change, List<Edition> now) {
        Optional<Edition> against = Optional.ofNullable(change.basedOn()).flatMap(editions::find);
        List<Chapter> before = against.map(edition -> edition.body().chapters()).orElse(List.of());
        Optional<Chapter> chapter =
                before.stream().filter(one -> one.id().equals(change.chapter())).findFirst();
        Optional<Chapter> into = chapter.flatMap(one -> now.stream()
                .filter(edition -> edition.language() == against.orElseThrow().language())
                .findFirst()
                .flatMap(edition -> Counterparts.of(one, before, edition.body().chapters())));
        return new OwnWordsBefore(
                set.document(), set.node(), said.language(), change, chapter.orElse(null), into.orElse(null));
    }

    /**
     * What somebody has written in the new text already stands; then the words are only told of, as those that have no place. So are those
     * that readers may not be shown as they are: they become a draft.
     */
    void take(Permit permit, UUID site, UUID old, Document replacing, Instant at) {
        take(permit, site, old, replacing, true, at);
    }

    /** For those who write on the pages of others, as a region does, and so are not asked: their words are drafts until they say so. */
    void draft(Permit permit, UUID old, Document replacing, Instant at) {
        changeSets.sitesThatNeverAdopted(old).forEach(site -> take(permit, site, old, replacing, false, at));
    }

    private void take(Permit permit, UUID site, UUID old, Document replacing, boolean seen, Instant at) {
        Map<UUID, List<OwnWordsBefore>> byNode = of(site, old, replacing.id(), at).stream()
                .filter(OwnWordsBefore::comeAlong)
                .collect(Collectors.groupingBy(OwnWordsBefore::node));
        byNode.forEach((node, words) -> {
            if (changeSets.find(node, replacing.id()).isEmpty()) {
                take(permit, opened(permit, site, node, words, replacing, at), words, seen, at);
            }
        });
    }

    private Document opened(
            Permit permit, UUID site, UUID node, List<OwnWordsBefore> words, Document replacing, Instant at) {
        Document changes = documents.open(
                permit,
                new Document(
                        UUID.randomUUID(),
                        Kind.LOCAL_CHANGES,
                        site,
                        "local/" + node + "/" + replacing.id(),
                        null,
                        null,
                        null));
        changeSets.open(permit, changes, node, replacing.id());
        documents
                .details(words.getFirst().changes(), at)
                .ifPresent(details -> documents.describe(permit, changes, details, at));
        return changes;
    }

    private void take(Permit permit, Document changes, List<OwnWordsBefore> words, boolean seen, Instant at) {
        var byLanguage = new EnumMap<Language, List<OwnWordsBefore>>(Language.class);
        byLanguage.putAll(words.stream().collect(Collectors.groupingBy(OwnWordsBefore::written)));
        byLanguage.forEach((language, some) -> {
            var body = new LocalChanges(
                    some.stream().map(OwnWordsBefore::inNewText).toList());
            Draft draft = drafts.start(permit, changes, language, Draft.Lane.ORDINARY, body, at);
            boolean published = seen
                    && publishing.publish(permit, draft, ChangeClass.PROFESSIONAL, null, at) instanceof Published.Ok;
            journal.record(new Act(
                    permit.actor(),
                    "own-words.taken-along",
                    "document",
                    changes.id(),
                    changes.site(),
                    Map.of(
                            "from", some.getFirst().changes().toString(),
                            "language", language.code(),
                            "published", published),
                    Set.of()));
        });
    }

    /** What a site that has the new text said in the old one and does not say in the new. */
    public List<OwnWordsBefore> left(UUID site, UUID old, UUID replacing, Instant at) {
        return of(site, old, replacing, at).stream()
                .filter(words -> !words.comeAlong() || isElsewhere(words, replacing, at))
                .toList();
    }

    /** Whether the node says other things in the new text, or only in a draft. */
    private boolean isElsewhere(OwnWordsBefore words, UUID replacing, Instant at) {
        Stream<LocalChange> said = changeSets.find(words.node(), replacing).stream()
                .flatMap(changes -> editions.published(changes, at).stream())
                .filter(edition -> edition.language() == words.written())
                .flatMap(edition -> ((LocalChanges) edition.body()).changes().stream());
        return changeSets.find(words.node(), replacing).isEmpty()
                || said.findAny().isEmpty();
    }
}
