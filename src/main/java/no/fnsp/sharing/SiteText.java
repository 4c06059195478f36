package no.fnsp.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.Details;
import no.fnsp.content.Edition;
import no.fnsp.content.Kind;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document as one site has it at one instant: what it is, how the site takes it, and the editions it shows.
 * Never changes.
 *
 * @param owner the site the document belongs to; the national base for shared texts
 * @param node the department or place it is about
 * @param names the concept's names per language, preferred name first
 * @param nextLastDate when the next last date passes that the site may not have answered by; {@link Instant#MAX} for none
 * @param overdue per language what the site should have answered by now; none where it shows what it should
 */
public record SiteText(
        UUID document,
        Kind kind,
        UUID owner,
        String path,
        @Nullable UUID concept,
        @Nullable UUID node,
        Details details,
        Map<Language, List<String>> names,
        Optional<Adoption> adoption,
        Instant nextLastDate,
        Map<Language, Edition> editions,
        Map<Language, Overdue> overdue) {

    public SiteText {
        editions = Map.copyOf(editions);
        overdue = Map.copyOf(overdue);
    }

    /**
     * The last date for answering a newer edition has passed, and the site does not show it.
     *
     * @param edition the newest whose date has passed
     * @param since when that was published nationally
     * @param policy {@code KEEP_OLD} or {@code TAKE_DOWN}
     */
    public record Overdue(UUID edition, Instant since, Adoption.AtLastDate policy) {}

    /** Whether the site shows readers nothing for the time being, whose text would be in this language. */
    public boolean isTakenDown(Language lead) {
        Overdue late = overdue.get(lead);
        return late != null && late.policy() == Adoption.AtLastDate.TAKE_DOWN;
    }

    /** Whether readers of a language are shown it, be it in another language. */
    public boolean isShownIn(Language wanted) {
        return Fallback.choose(wanted, editions.keySet())
                .filter(lead -> !isTakenDown(lead))
                .isPresent();
    }

    /** The same with other editions to show, as in a preview. */
    public SiteText showing(Map<Language, Edition> others) {
        return new SiteText(
                document, kind, owner, path, concept, node, details, names, adoption, nextLastDate, others, Map.of());
    }

    SiteText showing(Map<Language, Edition> some, Map<Language, Overdue> late) {
        return new SiteText(
                document, kind, owner, path, concept, node, details, names, adoption, nextLastDate, some, late);
    }
}
