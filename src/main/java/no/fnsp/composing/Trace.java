package no.fnsp.composing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.journal.Mark;
import no.fnsp.journal.Scope;
import no.fnsp.organisation.Nodes;
import no.fnsp.organisation.Tree;
import no.fnsp.sharing.Blended;
import no.fnsp.sharing.SiteText;
import org.jspecify.annotations.Nullable;

/** What a page was made from: every scope that was looked at, also what was looked for and absent, and the texts and editions shown. */
public final class Trace {

    private final Set<Scope> scopes = new HashSet<>();
    private final Set<String> editions = new HashSet<>();
    private final Set<UUID> subjects = new HashSet<>();
    private final List<Merged> merged = new ArrayList<>();
    private @Nullable Instant validUntil;
    private @Nullable Mark mark;
    private boolean passing;

    /** A text as it stands on the page: whose words each part is, beside what it was put together from. */
    public record Merged(SiteText text, Blended blended) {}

    /** Where the journal stood before anything was read for the page. */
    void begins(Mark at) {
        mark = at;
    }

    /** Empty when nobody looked: then nothing that is read for the page can be kept for another. */
    Optional<Mark> mark() {
        return Optional.ofNullable(mark);
    }

    public void lookedAt(Scope scope) {
        scopes.add(scope);
    }

    public void lookedAt(Collection<Scope> all) {
        scopes.addAll(all);
    }

    /** Every node, and what each belongs to, also when that is not there now. */
    void lookedAt(Tree tree) {
        tree.all().forEach(node -> {
            lookedAt(Nodes.scope(node.id()));
            if (node.parent() != null) {
                lookedAt(Nodes.scope(node.parent()));
            }
        });
    }

    /** What is shown depends on more than was looked at: nobody may keep the page. */
    void passing() {
        passing = true;
    }

    public boolean isPassing() {
        return passing;
    }

    public void shows(UUID edition) {
        editions.add(edition.toString());
    }

    /**
     * From this instant on the page says something else, though nobody writes anything: a new fee, a consent that runs out, a last
     * date. What only begins or ends to hold then, as a text that is published for tomorrow, the journal knows of.
     */
    public void validUntil(Instant at) {
        if (validUntil == null || at.isBefore(validUntil)) {
            validUntil = at;
        }
    }

    /** The earliest of such instants; empty for none that is known. */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** What the page tells of, where that is no text: whoever tells of the same, as the national base, tells it once more. */
    void about(UUID subject) {
        subjects.add(subject);
    }

    public Set<UUID> subjects() {
        return Set.copyOf(subjects);
    }

    void merged(SiteText text, Blended blended) {
        merged.add(new Merged(text, blended));
    }

    /** The texts of the page, its own first; none on a page of lists. */
    public List<Merged> merged() {
        return List.copyOf(merged);
    }

    /** In a fixed order. */
    public Collection<Scope> scopes() {
        return scopes.stream().sorted(Comparator.comparing(Scope::value)).toList();
    }

    /** In a fixed order; an edition that takes over at an instant nobody wrote anything changes this. */
    public Collection<String> editions() {
        return editions.stream().sorted().toList();
    }
}
