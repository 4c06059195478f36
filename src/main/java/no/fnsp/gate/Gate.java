package no.fnsp.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.approval.Gatekeeper;
import no.fnsp.approval.Objection;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Settling;
import no.fnsp.sharing.Instead;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.text.BlockId;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks every check of a text that somebody wants to publish, and knows what has been let pass. */
@Component
public class Gate implements Gatekeeper {

    private final List<GateCheck> checks;
    private final Waivers waivers;
    private final PassedBy passedBy;
    private final Sites sites;
    private final Editions editions;
    private final LocalChangeSets changes;

    Gate(
            List<GateCheck> checks,
            Waivers waivers,
            PassedBy passedBy,
            Sites sites,
            Editions editions,
            LocalChangeSets changes) {
        this.checks = checks;
        this.waivers = waivers;
        this.passedBy = passedBy;
        this.sites = sites;
        this.editions = editions;
        this.changes = changes;
    }

    /** What there is to say of a text before anybody has said how it changes; in reading order. */
    public List<Remark> remarks(Site site, Document document, Language language, Body body, Instant at) {
        return remarks(site, document, language, body, null, at);
    }

    /** The same of a text that is to be published as a change of this class; null while nobody has said. */
    public List<Remark> remarks(
            Site site, Document document, Language language, Body body, @Nullable ChangeClass change, Instant at) {
        Optional<Edition> published = editions.published(document.id(), language, at);
        var candidate = new Candidate(
                site,
                document,
                changes.of(document.id()).map(Instead.Belonging::subject).orElse(document.id()),
                language,
                body,
                published,
                // What readers do not see now is new to them, whatever it is called.
                published.isEmpty() ? Optional.of(ChangeClass.NEW) : Optional.ofNullable(change),
                at);
        Map<Identity, Waiver> waived = waivers.of(document.id(), language, at);
        List<BlockId> places = places(body);
        return checks.stream()
                .flatMap(check -> check.of(candidate))
                .map(remark -> remark.waived(Optional.ofNullable(waived.get(remark.identity()))))
                .distinct()
                .sorted((one, other) -> Integer.compare(place(places, one), place(places, other)))
                .toList();
    }

    /** Every id of a text in reading order: the lead, then each chapter and its blocks. */
    private static List<BlockId> places(Body body) {
        var ids = new ArrayList<BlockId>();
        ids.add(Settling.LEAD);
        body.chapters().forEach(chapter -> {
            ids.add(chapter.id());
            chapter.blocks().forEach(block -> ids.add(block.id()));
        });
        return ids;
    }

    private static int place(List<BlockId> places, Remark remark) {
        Where where = remark.where();
        return places.indexOf(where.block() == null ? where.chapter() : where.block());
    }

    /** An error that harms somebody is corrected at once, whatever else is wrong with the text. What nobody sees harms nobody. */
    @Override
    public List<Objection> objections(Document document, Language language, Body body, ChangeClass change, Instant at) {
        boolean corrects = change == ChangeClass.CRITICAL
                && editions.published(document.id(), language, at).isPresent();
        return corrects
                ? List.of()
                : blocking(document, language, body, change, at).stream()
                        .map(Gate::objection)
                        .toList();
    }

    private static Objection objection(Remark remark) {
        return new Objection(
                "gate." + remark.check().key(), remark.values(), remark.where().chapter());
    }

    private List<Remark> blocking(Document document, Language language, Body body, ChangeClass change, Instant at) {
        Site site = sites.withId(document.site(), at).orElseThrow();
        return remarks(site, document, language, body, change, at).stream()
                .filter(Remark::blocks)
                .toList();
    }

    /** What a critical edition passed by is a task until an edition without it comes. */
    @Override
    public void passed(Passage passage) {
        Document document = passage.document();
        Edition edition = passage.edition();
        boolean critical = edition.changeClass() == ChangeClass.CRITICAL;
        if (critical || passedBy.leftSomething(document.id(), edition.language())) {
            List<Remark> found =
                    blocking(document, edition.language(), edition.body(), edition.changeClass(), passage.at());
            passedBy.note(passage.permit(), document, edition, found, passage.at());
        }
    }
}
