package no.fnsp.critical;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.fnsp.content.Document;
import no.fnsp.content.Edition;
import no.fnsp.content.Editions;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.sharing.Acceptances;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides nationally says that an ordinary new edition in a language puts right what its readers were warned of. Sites that have not
 * taken that edition yet still warn, until they have.
 */
@Repository
public class PuttingRight {

    private final JdbcClient db;
    private final Warnings warnings;
    private final CriticalErrors errors;
    private final Editions editions;
    private final Acceptances acceptances;
    private final Journal journal;

    PuttingRight(
            JdbcClient db,
            Warnings warnings,
            CriticalErrors errors,
            Editions editions,
            Acceptances acceptances,
            Journal journal) {
        this.db = db;
        this.warnings = warnings;
        this.errors = errors;
        this.editions = editions;
        this.acceptances = acceptances;
        this.journal = journal;
    }

    /** What came of it. Only {@code OK} has changed anything. */
    public enum Said {
        OK,
        /** What is published is what readers were warned of. */
        NOTHING_NEW,
        /** Nobody is warned of it, or no longer. */
        NO_WARNING
    }

    /** The edition that may put it right: published now, and another than when readers were first warned. */
    public Optional<Edition> newer(Warning warning, Instant at) {
        Instant told = errors.find(warning.error()).orElseThrow().at();
        Optional<UUID> wrong = published(warning, told).map(Edition::id);
        return published(warning, at).filter(now -> !wrong.equals(Optional.of(now.id())));
    }

    private Optional<Edition> published(Warning warning, Instant at) {
        return Optional.ofNullable(warning.language())
                .flatMap(language -> editions.published(warning.document(), language, at));
    }

    /** @param warning of a language that was not corrected with the others */
    @Transactional
    public Said said(Permit permit, Document document, UUID error, UUID warning, Instant at) {
        permit.mustAllow(Right.NATIONAL, document.site(), document.id());
        Optional<Warning> known = warnings.open(error).stream()
                .filter(one -> one.id().equals(warning) && one.cause() == Warning.Cause.LANGUAGE)
                .filter(one -> one.document().equals(document.id()))
                .findFirst();
        if (known.isEmpty()) {
            return Said.NO_WARNING;
        }
        Optional<Edition> right = newer(known.get(), at);
        right.ifPresent(edition -> write(permit, document, known.get(), edition, at));
        return right.isPresent() ? Said.OK : Said.NOTHING_NEW;
    }

    private void write(Permit permit, Document document, Warning warning, Edition right, Instant at) {
        boolean first = db.sql("""
                        insert into critical.put_right (warning, edition, said_by, said_at)
                        values (:warning, :edition, :by, :at) on conflict do nothing
                        """)
                        .param("warning", warning.id())
                        .param("edition", right.id())
                        .param("by", permit.actor())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
        if (first) {
            warnings.end(permit, List.of(warning), at);
            warnings.add(permit, behind(warning, right), at);
            journal.record(new Act(
                    permit.actor(),
                    "critical.put-right",
                    "document",
                    document.id(),
                    document.site(),
                    Map.of(
                            "error",
                            warning.error().toString(),
                            "edition",
                            right.id().toString()),
                    Set.of())); // the warnings themselves tell who is shown what
        }
    }

    private List<Warning> behind(Warning warning, Edition right) {
        return acceptances.of(right).stream()
                .filter(shown -> editions.find(shown.edition())
                        .filter(edition -> editions.place(edition) < editions.place(right))
                        .isPresent())
                .map(shown -> warning.on(shown.site(), shown.edition()))
                .toList();
    }
}
