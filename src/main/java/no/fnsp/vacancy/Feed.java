package no.fnsp.vacancy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.outside.Trouble;
import no.fnsp.outside.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far the feed is read. */
@Repository
class Feed {

    /** How old the time that pages tell may be: each telling composes them anew. */
    private static final Duration TOLD = Duration.ofDays(1);

    private final JdbcClient db;
    private final Journal journal;
    private final Heard heard;
    private final AdChanges changes;

    Feed(JdbcClient db, Journal journal, Heard heard, AdChanges changes) {
        this.db = db;
        this.journal = journal;
        this.heard = heard;
        this.changes = changes;
    }

    /** @param page null for the very beginning */
    record Place(@Nullable UUID page, Version version) {}

    Place place() {
        return db.sql("select * from vacancy.feed")
                .query((row, i) -> new Place(
                        row.getObject("page", UUID.class),
                        new Version(row.getString("etag"), row.getString("modified"))))
                .single();
    }

    /** A page is taken whole: what it says is open is looked at later, what it says is not is taken away now. @throws Trouble when it leads back */
    @Transactional(rollbackFor = Trouble.class)
    public void take(Permit permit, FeedPage page, Version version) throws Trouble {
        permit.mustAllow(Right.NATIONAL);
        // Of one ad that is told of twice, what was told last counts.
        var last = new LinkedHashMap<UUID, Boolean>();
        page.entries().forEach(entry -> last.put(entry.ad(), entry.open()));
        heard.of(those(last, true));
        changes.close(permit, those(last, false));
        if (page.next() == null) {
            stay(page, version);
        } else {
            goOn(page, page.next());
        }
    }

    private static List<UUID> those(Map<UUID, Boolean> ads, boolean open) {
        return ads.entrySet().stream()
                .filter(one -> one.getValue() == open)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void stay(FeedPage page, Version version) {
        db.sql("delete from vacancy.passed").update();
        db.sql("update vacancy.feed set page = :page, etag = :etag, modified = :modified")
                .param("page", page.id())
                .param("etag", version.etag())
                .param("modified", version.modified())
                .update();
    }

    private void goOn(FeedPage page, UUID next) throws Trouble {
        db.sql("insert into vacancy.passed (page) values (:page) on conflict do nothing")
                .param("page", page.id())
                .update();
        boolean passed = db.sql("select exists (select from vacancy.passed where page = :next)")
                .param("next", next)
                .query(Boolean.class)
                .single();
        if (passed) {
            throw new Trouble(Trouble.Kind.CIRCLE, next.toString());
        }
        db.sql("update vacancy.feed set page = :next, etag = '', modified = ''")
                .param("next", next)
                .update();
    }

    /** The page that we stand at is not there any more: the feed is read from its beginning, and nothing is forgotten. */
    @Transactional
    public void beginAgain(Permit permit) {
        permit.mustAllow(Right.NATIONAL);
        db.sql("delete from vacancy.passed").update();
        db.sql("update vacancy.feed set page = null, etag = '', modified = ''").update();
    }

    /** Nothing more is told, and all that was told of is looked at. */
    @Transactional
    public void ended(Permit permit, Instant now) {
        permit.mustAllow(Right.NATIONAL);
        boolean tells = db.sql("""
                        update vacancy.feed set ended = :now,
                            told = case when told > :old then told else :now end
                        returning told = :now
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("old", now.minus(TOLD).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (tells) {
            journal.record(new Act(
                    permit.actor(), "vacancy.confirmed", "vacancy", new UUID(0, 0), null, Map.of(), Set.of(SCOPE)));
        }
    }

    static final Scope SCOPE = Scope.of("vacancies");

    /** When all was last known, as pages tell: at least so fresh is it. */
    Optional<Instant> told() {
        return db.sql("select told from vacancy.feed where told is not null")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
