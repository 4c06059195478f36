package no.fnsp.composing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Kind;
import no.fnsp.content.ShownVersions;
import no.fnsp.event.Event;
import no.fnsp.event.Events;
import no.fnsp.notice.Notice;
import no.fnsp.notice.Trials;
import no.fnsp.sharing.Instead;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.site.SetupTrials;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a preview link shows: a site with one draft, or one version of a text, in the place of what is published. */
@Component
public class Previews {

    private final PreviewLinks links;
    private final Sites sites;
    private final Drafts drafts;
    private final ShownVersions versions;
    private final Documents documents;
    private final LocalChangeSets changes;
    private final Trials trials;
    private final SetupTrials setups;
    private final Events events;

    Previews(
            PreviewLinks links,
            Sites sites,
            Drafts drafts,
            ShownVersions versions,
            Documents documents,
            LocalChangeSets changes,
            Trials trials,
            SetupTrials setups,
            Events events) {
        this.links = links;
        this.sites = sites;
        this.drafts = drafts;
        this.versions = versions;
        this.documents = documents;
        this.changes = changes;
        this.trials = trials;
        this.setups = setups;
        this.events = events;
    }

    /**
     * A site as a preview shows it.
     *
     * @param site the site, with every address in it beginning with {@code /p/<token>}
     * @param at the instant everything else is shown as of
     * @param instead the draft or the version; null for a draft that has been published or thrown away since
     * @param past whether it is the site as it was, and no draft is wanted
     * @param tried a notice that is not published; null for none
     * @param written an event as it would be published; null for none
     */
    public record Previewed(
            Site site,
            Instant at,
            @Nullable Instead instead,
            boolean past,
            @Nullable Notice tried,
            @Nullable Event written) {}

    public Optional<Previewed> open(String token, Instant now) {
        return links.open(token, now).flatMap(preview -> {
            Instant at = preview.at() == null ? now : preview.at();
            Instead instead = preview.isPast() ? null : instead(preview.draft());
            Notice tried = preview.isPast() || instead != null
                    ? null
                    : trials.find(preview.draft()).orElse(null);
            Event written = preview.isPast() || instead != null || tried != null
                    ? null
                    : events.asPublished(preview.draft(), now)
                            .filter(event -> event.site().equals(preview.site()))
                            .orElse(null);
            return sites.withId(preview.site(), at)
                    .map(site -> preview.isPast()
                            ? site
                            : setups.find(site.id(), preview.draft())
                                    .map(site::saying)
                                    .orElse(site))
                    .map(site ->
                            new Previewed(site.under("/p/" + token), at, instead, preview.isPast(), tried, written));
        });
    }

    private @Nullable Instead instead(UUID id) {
        return drafts.withId(id)
                .or(() -> versions.asDraft(id))
                .map(draft -> new Instead(draft, belonging(draft)))
                .orElse(null);
    }

    private Instead.@Nullable Belonging belonging(Draft draft) {
        return documents
                .find(draft.document())
                .map(Document::kind)
                .filter(kind -> kind == Kind.LOCAL_CHANGES)
                .flatMap(kind -> changes.of(draft.document()))
                .orElse(null);
    }
}
