package no.fnsp.editor.critical;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.fnsp.approval.Published;
import no.fnsp.approval.Publishing;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Document;
import no.fnsp.content.Documents;
import no.fnsp.content.Draft;
import no.fnsp.content.Drafts;
import no.fnsp.content.Edition;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Permits;
import no.fnsp.placement.Placement;
import no.fnsp.placement.Placements;
import no.fnsp.sharing.Acceptances;
import no.fnsp.sharing.Adoption;
import no.fnsp.sharing.Adoptions;
import no.fnsp.sharing.How;
import no.fnsp.sharing.Intent;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.site.Site;
import no.fnsp.site.Sites;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Block;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Role;
import no.fnsp.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A national text of a test's own, made and adopted behind the desk. */
final class NationalText {

    private static final AtomicInteger TEXTS = new AtomicInteger();

    final ApplicationContext beans;
    final Permit permit;
    final Document document;

    private NationalText(ApplicationContext beans, @Nullable UUID variantOf) {
        this.beans = beans;
        this.permit = beans.getBean(Permits.class).forImporter();
        UUID id = UUID.randomUUID();
        String key = "kritisk-proeve-" + TEXTS.incrementAndGet();
        this.document = beans.getBean(Documents.class)
                .open(permit, new Document(id, Kind.TREATMENT, base().id(), key, null, null, variantOf));
        place(base());
    }

    static NationalText in(ApplicationContext beans) {
        return new NationalText(beans, null);
    }

    NationalText variant() {
        return new NationalText(beans, document.id());
    }

    Site base() {
        return site(Site.NATIONAL_BASE);
    }

    Site site(String key) {
        return beans.getBean(Sites.class).find(key, now()).orElseThrow();
    }

    Instant now() {
        return beans.getBean(DatabaseClock.class).now();
    }

    String path() {
        return "/behandlinger/" + document.key();
    }

    private void place(Site site) {
        beans.getBean(Placements.class).place(permit, new Placement(site.id(), path(), document.id(), 0), now());
    }

    /** Chapters before and after, each with paragraphs. */
    static Text text(List<String> before, List<String> after) {
        return new Text(
                "Prøvebehandling",
                List.of(Markup.clean("Dette er en behandling.")),
                List.of(chapter(Role.BEFORE, before), chapter(Role.AFTER, after)));
    }

    private static Chapter chapter(Role role, List<String> paragraphs) {
        return new Chapter(
                BlockId.fresh(),
                role,
                "",
                false,
                paragraphs.stream()
                        .<Block>map(words -> new Block.Paragraph(BlockId.fresh(), Markup.clean(words)))
                        .toList());
    }

    Draft draft(Language language, Draft.Lane lane, Text words) {
        return beans.getBean(Drafts.class).start(permit, document, language, lane, words, now());
    }

    Edition publish(Language language, Text words, ChangeClass change) {
        Draft draft = draft(language, Draft.Lane.ORDINARY, words);
        return ok(beans.getBean(Publishing.class).publish(permit, draft, change, "Prøve.", now()));
    }

    private static Edition ok(Published published) {
        return published instanceof Published.Ok ok ? ok.edition() : fail(published);
    }

    private static Edition fail(Published published) {
        throw new AssertionError(published.toString());
    }

    void adopt(String key, Adoption.Follows follows, @Nullable NationalText variant, Adoption.Offer... offers) {
        Site site = site(key);
        beans.getBean(Adoptions.class)
                .adopt(
                        permit,
                        new Adoption(
                                site.id(),
                                document.id(),
                                follows,
                                Adoption.AtLastDate.SHOW_NEW,
                                Words.NONE,
                                variant == null ? null : variant.document.id(),
                                Stream.of(offers).toList()),
                        now());
        place(site);
    }

    void accept(String key, Edition... editions) {
        for (Edition edition : editions) {
            beans.getBean(Acceptances.class).accept(permit, site(key).id(), edition, How.CHOSEN, now());
        }
    }

    void leave(String key) {
        var adoptions = beans.getBean(Adoptions.class);
        adoptions.leave(
                permit, adoptions.find(site(key).id(), document.id(), now()).orElseThrow(), now());
    }

    /** A node of the site replaces the chapter before; said again, in other words. */
    Edition replace(String key, UUID node, Edition basedOn, Language language, String words) {
        return local(
                key,
                node,
                language,
                List.of(new LocalChanges.LocalChange(
                        Intent.REPLACE,
                        basedOn.body().chapters().getFirst().id(),
                        basedOn.id(),
                        chapter(Role.BEFORE, List.of(words)),
                        "Vi gjør det slik.")));
    }

    /** The node changes nothing any more. */
    Edition backToNational(String key, UUID node, Language language) {
        return local(key, node, language, List.of());
    }

    private Edition local(String key, UUID node, Language language, List<LocalChanges.LocalChange> changes) {
        Site site = site(key);
        var documents = beans.getBean(Documents.class);
        String name = "local/" + document.key() + "/" + node;
        Document own = documents
                .find(site.id(), name)
                .orElseGet(() -> documents.open(
                        permit,
                        new Document(UUID.randomUUID(), Kind.LOCAL_CHANGES, site.id(), name, null, null, null)));
        beans.getBean(LocalChangeSets.class).open(permit, own, node, document.id());
        Draft draft = beans.getBean(Drafts.class)
                .start(permit, own, language, Draft.Lane.ORDINARY, new LocalChanges(changes), now());
        return ok(beans.getBean(Publishing.class).publish(permit, draft, ChangeClass.PROFESSIONAL, "Prøve.", now()));
    }
}
