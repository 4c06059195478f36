package no.fnsp.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fnsp.bench.NationalBase.Shared;
import no.fnsp.bench.Sharing.Taken;
import no.fnsp.content.Kind;
import no.fnsp.journal.Scope;
import no.fnsp.sharing.LocalChangeSets;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.Language;

/** What a site writes itself: changes in national documents, and news. */
final class OwnWords {

    private static final Instant BEGUN = Instant.parse("2025-02-01T08:00:00Z");
    private static final LocalDate FIRST_NEWS = LocalDate.parse("2025-01-02");

    private final Tables tables;
    private final Chance chance;
    private final Acts acts;
    private final Published published;
    private final Writing writing;

    OwnWords(Tables tables, Chance chance, Acts acts, Published published, Writing writing) {
        this.tables = tables;
        this.chance = chance;
        this.acts = acts;
        this.published = published;
        this.writing = writing;
    }

    /** Two in five stand at the trust, the rest at its hospitals and at departments that offer what is changed. */
    void change(Taken site, List<Shared> documents, int number, Language main) {
        Set<List<UUID>> taken = new HashSet<>();
        while (taken.size() < number) {
            Shared document = chance.of(documents);
            UUID node = node(site, document);
            if (taken.add(List.of(node, document.id()))) {
                change(site.site(), node, document, main);
            }
        }
    }

    private UUID node(Taken site, Shared document) {
        int lot = chance.below(10);
        if (lot < 4) {
            return site.trust().id();
        }
        return lot < 7
                ? chance.of(site.trust().hospitals())
                : chance.of(java.util.Objects.requireNonNull(site.offers().get(document.id())));
    }

    /** In the site's language, and one in four in the other too; one in five has been rewritten. */
    private void change(UUID site, UUID node, Shared subject, Language main) {
        UUID id = chance.id();
        var owner = new Published.Owner(site, id, Kind.LOCAL_CHANGES);
        String key = "changes/" + node + "/" + subject.key();
        tables.row("content.document", id, owner.kind().key(), site, key, null);
        tables.row("sharing.local_change", id, site, node, subject.id());
        acts.opened(id, site, key, owner.kind().key());
        Scope changed = LocalChangeSets.scope(node, subject.id());
        write(owner, subject, main, changed);
        if (chance.in100(25)) {
            write(owner, subject, main == Language.NB ? Language.NN : Language.NB, changed);
        }
    }

    private void write(Published.Owner owner, Shared subject, Language language, Scope changed) {
        UUID basedOn = subject.edition(language, subject.since().size() - 1);
        Instant from = BEGUN.plus(Duration.ofMinutes(chance.below(200_000)));
        var body = writing.changes(subject.text(language), basedOn, language);
        if (chance.in100(20)) {
            Instant again = from.plus(Duration.ofDays(40));
            UUID first = published.edition(owner, language, 1, null, body, from, again, changed);
            note(first, body, subject, language);
            var second = writing.changes(subject.text(language), basedOn, language);
            note(published.edition(owner, language, 2, first, second, again, null, changed), second, subject, language);
        } else {
            note(published.edition(owner, language, 1, null, body, from, null, changed), body, subject, language);
        }
    }

    /** Which national chapters it is about, as publishing notes it. */
    private void note(UUID edition, LocalChanges said, Shared subject, Language language) {
        Set<List<String>> noted = new HashSet<>();
        for (LocalChanges.LocalChange change : said.changes()) {
            var chapter = change.chapter();
            if (chapter != null
                    && noted.add(List.of(chapter.value(), change.intent().key()))) {
                tables.row(
                        "sharing.changed_chapter",
                        edition,
                        chapter.value(),
                        change.intent().key(),
                        change.basedOn(),
                        subject.id(),
                        language.code(),
                        subject.since().size());
            }
        }
    }

    void news(UUID site, int number, Language main) {
        for (int i = 0; i < number; i++) {
            UUID id = chance.id();
            LocalDate day = FIRST_NEWS.plusDays(i);
            Instant from = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
            String path = "/nyheter/" + day + "-" + i;
            tables.row("content.document", id, Kind.NEWS.key(), site, "news/" + i, null);
            tables.row("placement.placement", site, path, id, 0, from, Tables.FOREVER);
            acts.opened(id, site, "news/" + i, Kind.NEWS.key());
            acts.placed(id, site, path);
            published.edition(
                    new Published.Owner(site, id, Kind.NEWS), main, 1, null, writing.news(day, main), from, null);
        }
    }
}
