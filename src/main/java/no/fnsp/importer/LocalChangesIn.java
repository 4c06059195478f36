package no.fnsp.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.content.Kind;
import no.fnsp.importer.sites.LocalFile;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.sites.WrittenChange;
import no.fnsp.importer.source.Refusal;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.sharing.SiteTexts;
import no.fnsp.site.Site;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Fallback;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Takes in what a site's nodes change in national texts, each chapter with the edition it was written against. */
@Component
class LocalChangesIn {

    private final Known known;
    private final Documents documents;
    private final LocalChangeSets sets;
    private final SiteTexts texts;
    private final Editions editions;
    private final Editing editing;

    LocalChangesIn(
            Known known,
            Documents documents,
            LocalChangeSets sets,
            SiteTexts texts,
            Editions editions,
            Editing editing) {
        this.known = known;
        this.documents = documents;
        this.sets = sets;
        this.texts = texts;
        this.editions = editions;
        this.editing = editing;
    }

    void take(Run run, SiteFile file) {
        if (file.locals().isEmpty()) {
            return;
        }
        Site site = known.site(file.key(), file.file(), run.at());
        file.locals().forEach(local -> take(run, site, local));
    }

    private void take(Run run, Site site, LocalFile file) {
        Document subject = known.text(file.text(), file.file(), 0, run.at());
        UUID node = node(site, file);
        Map<Language, Edition> national = texts.shown(site.id(), subject.id(), run.at());
        if (national.isEmpty()) {
            throw new Refused(new Refusal(file.file(), 0, site.key() + " has not adopted " + file.text()));
        }
        Document changes = documents.open(
                run.permit(),
                new Document(
                        UUID.randomUUID(),
                        Kind.LOCAL_CHANGES,
                        site.id(),
                        "local/" + (file.node().isEmpty() ? "" : file.node() + "/") + file.text(),
                        null,
                        null,
                        null));
        sets.open(run.permit(), changes, node, subject.id());
        file.changes().forEach((language, written) -> {
            LocalChanges now = body(run, file, written, nearest(national, language));
            LocalChanges body = editions.published(changes.id(), language, run.at())
                    .map(before -> now.after((LocalChanges) before.body()))
                    .orElse(now);
            editing.write(
                    run.permit(),
                    changes,
                    new Handed(file.file(), 0, language, body, ChangeClass.EDITORIAL, null),
                    run.report(),
                    run.at());
        });
    }

    /** The trust itself, or the place or department that the file names. */
    private UUID node(Site site, LocalFile file) {
        if (file.node().isEmpty()) {
            return Optional.ofNullable(site.settings().organisation())
                    .orElseThrow(() -> new Refused(
                            new Refusal(file.file(), 0, site.key() + " has no organisation that could change a text")));
        }
        return known.findNode(Known.placeKey(site.key(), file.node()))
                .orElseGet(() -> known.node(Known.departmentKey(site.key(), file.node()), file.file(), 0));
    }

    private static Edition nearest(Map<Language, Edition> national, Language language) {
        Language written = Fallback.choose(language, national.keySet())
                .orElseGet(() -> national.keySet().iterator().next());
        return Objects.requireNonNull(national.get(written));
    }

    private LocalChanges body(Run run, LocalFile file, List<WrittenChange> written, Edition national) {
        var changes = new ArrayList<LocalChanges.LocalChange>();
        for (WrittenChange change : written) {
            boolean practical = change.intent() == Intent.PRACTICAL;
            var words = new Chapter(
                    BlockId.fresh(),
                    change.role(),
                    change.heading(),
                    false,
                    Bodies.blocks(
                            change.blocks(),
                            key -> known.text(key, file.file(), change.line(), run.at())
                                    .id()));
            changes.add(new LocalChanges.LocalChange(
                    change.intent(),
                    practical ? null : chapter(file, change, national),
                    practical ? null : national.id(),
                    words,
                    change.reason()));
        }
        return new LocalChanges(changes);
    }

    private static BlockId chapter(LocalFile file, WrittenChange change, Edition national) {
        return national.body().chapters().stream()
                .filter(chapter -> chapter.role() == change.role())
                .findFirst()
                .map(Chapter::id)
                .orElseThrow(() -> new Refused(new Refusal(
                        file.file(),
                        change.line(),
                        "the national text " + file.text() + " has no chapter "
                                + change.role().key())));
    }
}
