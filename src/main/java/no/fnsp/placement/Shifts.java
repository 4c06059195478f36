package no.fnsp.placement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Documents;
import no.fnsp.identity.Permit;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moving of many pages at once: four statements, whatever their number. */
@Repository
class Shifts {

    private final JdbcClient db;
    private final Journal journal;

    Shifts(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    /** Every address that is left leads to where its page went. */
    void carryOut(Permit permit, UUID site, List<Shift> shifts, Instant at) {
        permit.mustCover(site);
        putElsewhere(site, shifts, at);
        Set<String> now = Set.copyOf(shifts.stream().map(Shift::to).toList());
        List<Shift> left =
                shifts.stream().filter(shift -> !now.contains(shift.from())).toList();
        leaveRedirects(site, shifts, left, at);
        journal.recordAll(shifts.stream().map(shift -> act(permit, site, shift)).toList());
    }

    private void putElsewhere(UUID site, List<Shift> shifts, Instant at) {
        db.sql("""
                update placement.placement set valid_until = greatest(:at, valid_from)
                where site = :site and document = any(:documents) and valid_until = 'infinity'
                """)
                .param("site", site)
                .param("documents", shifts.stream().map(Shift::document).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into placement.placement (site, path, document, position, valid_from)
                select :site, path, document, position, :at
                from unnest(:paths, :documents, :positions) as shifts (path, document, position)
                """)
                .param("site", site)
                .param("paths", shifts.stream().map(Shift::to).toArray(String[]::new))
                .param("documents", shifts.stream().map(Shift::document).toArray(UUID[]::new))
                .param("positions", shifts.stream().map(Shift::position).toArray(Integer[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void leaveRedirects(UUID site, List<Shift> shifts, List<Shift> left, Instant at) {
        db.sql("""
                update placement.redirect set valid_until = greatest(:at, valid_from)
                where site = :site and path = any(:paths) and valid_until = 'infinity'
                """)
                .param("site", site)
                .param(
                        "paths",
                        shifts.stream()
                                .flatMap(shift -> Stream.of(shift.from(), shift.to()))
                                .toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                insert into placement.redirect (site, path, document, reason, note, valid_from)
                select :site, path, document, 'moved', '{}', :at from unnest(:paths, :documents) as shifts (path, document)
                """)
                .param("site", site)
                .param("paths", left.stream().map(Shift::from).toArray(String[]::new))
                .param("documents", left.stream().map(Shift::document).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Act act(Permit permit, UUID site, Shift shift) {
        boolean stays = shift.from().equals(shift.to());
        return new Act(
                permit.actor(),
                stays ? "document.reordered" : "document.moved",
                "document",
                shift.document(),
                site,
                Map.of("path", shift.to(), "from", shift.from(), "position", shift.position()),
                Set.copyOf(List.of(
                        Placements.scope(site, shift.from()),
                        Placements.scope(site, shift.to()),
                        Placements.scope(shift.document()),
                        Documents.list(site))));
    }
}
