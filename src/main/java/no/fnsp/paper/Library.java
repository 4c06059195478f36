package no.fnsp.paper;

import java.time.Instant;
import java.util.Map;
import no.fnsp.identity.Permit;
import no.fnsp.media.Accessibility;
import no.fnsp.media.Description;
import no.fnsp.media.Descriptions;
import no.fnsp.media.Item;
import no.fnsp.media.Items;
import no.fnsp.media.Rights;
import no.fnsp.media.Said;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says the same of a document in the media library as is said of it here: nobody says it twice, and the file is given until the same day. */
@Component
class Library {

    private final Items items;
    private final Descriptions descriptions;
    private final Sites sites;

    Library(Items items, Descriptions descriptions, Sites sites) {
        this.items = items;
        this.descriptions = descriptions;
        this.sites = sites;
    }

    void describe(Permit permit, Paper paper, Instant at) {
        Item item = items.at(paper.asset(), at).orElseThrow();
        Description before = item.description();
        Description after = described(paper, before, at);
        if (descriptions.say(permit, item.asset(), before, after, at) instanceof Said.Outdated) {
            throw new IllegalStateException("Described by somebody else at the same moment");
        }
    }

    private Description described(Paper paper, @Nullable Description before, Instant at) {
        Saying says = paper.says();
        String holder = sites.withId(paper.site(), at)
                .map(Site::settings)
                .map(settings -> settings.name())
                .orElse("");
        return new Description(
                says.title(),
                Words.NONE,
                before == null ? "" : before.credit(),
                new Rights(
                        before == null ? holder : before.rights().holder(),
                        before == null ? Rights.Licence.OWN : before.rights().licence(),
                        says.lastDay()),
                null,
                says.reviewDue(),
                null,
                Map.of(),
                says.language(),
                says.access() instanceof Access.Accessible
                        ? new Accessibility.Accessible()
                        : new Accessibility.NotAccessible(says.access().way()),
                paper.withdrawn());
    }
}
