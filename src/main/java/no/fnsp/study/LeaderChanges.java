package no.fnsp.study;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fnsp.identity.Permit;
import no.fnsp.identity.Right;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.store.DatabaseClock;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who leads which study from now on, and that somebody is forgotten who did. */
@Repository("studyLeaderChanges")
public class LeaderChanges {

    private final JdbcClient db;
    private final Leaders leaders;
    private final Homes homes;
    private final Drafts drafts;
    private final Links links;
    private final Journal journal;
    private final DatabaseClock clock;

    LeaderChanges(
            JdbcClient db,
            Leaders leaders,
            Homes homes,
            Drafts drafts,
            Links links,
            Journal journal,
            DatabaseClock clock) {
        this.db = db;
        this.leaders = leaders;
        this.homes = homes;
        this.drafts = drafts;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whoever asks or erases a site's leaders at once does it after each other. Taken before any study is held. */
    void hold(Permit permit, UUID site) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('study leaders ' || :site::text, 0))")
                .param("site", site)
                .query(row -> {});
    }

    /** From now on this is who leads the study. A site knows one person by an address. */
    Leader lead(Permit permit, AtDesk study, String name, String email, Language language, Instant at) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        Leader leader = leaders.known(study.site(), address)
                .map(one -> described(permit, one, name, language))
                .orElseGet(() -> added(permit, study.site(), name, address, language));
        journal.person(leader.id(), leader.name());
        boolean same = leaders.of(study.id())
                .map(Leader::id)
                .filter(leader.id()::equals)
                .isPresent();
        if (!same) {
            end(permit, study.id(), at);
            db.sql("insert into study.led (study, leader, said_by, valid_from) values (:study, :leader, :by, :at)")
                    .param("study", study.id())
                    .param("leader", leader.id())
                    .param("by", permit.actor())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return leader;
    }

    private void end(Permit permit, UUID study, Instant at) {
        db.sql("update study.led set valid_until = :at where study = :study and valid_until = 'infinity'")
                .param("study", study)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Leader described(Permit permit, Leader known, String name, Language language) {
        if (known.name().equals(name) && known.language() == language) {
            return known;
        }
        db.sql("""
                update study.leader_state set valid_until = clock_timestamp()
                where leader = :leader and valid_until = 'infinity'
                """).param("leader", known.id()).update();
        return write(permit, known.id(), name, known.email(), language);
    }

    private Leader added(Permit permit, UUID site, String name, String email, Language language) {
        UUID id = db.sql("insert into study.leader (site) values (:site) returning id")
                .param("site", site)
                .query(UUID.class)
                .single();
        return write(permit, id, name, email, language);
    }

    private Leader write(Permit permit, UUID leader, String name, String email, Language language) {
        db.sql("""
                insert into study.leader_state (leader, name, email, language, written_by)
                values (:leader, :name, :email, :language, :by)
                """)
                .param("leader", leader)
                .param("name", name)
                .param("email", email)
                .param("language", language.code())
                .param("by", permit.actor())
                .update();
        return leaders.find(leader).orElseThrow();
    }

    /**
     * Erases who somebody is that leads or led studies: name and address, and whom to ask in all that was written of their studies and
     * never shown to readers. They lead nothing from now on, and their links end. What they did stays, under an id that says nothing.
     *
     * @return whether there was somebody to erase
     */
    @Transactional
    public boolean erase(Permit permit, UUID site, UUID leader) {
        permit.mustAllow(Right.STUDIES, site, leader);
        hold(permit, site);
        if (leaders.find(leader).filter(one -> one.site().equals(site)).isEmpty()) {
            return false;
        }
        leaders.everLed(leader).forEach(study -> homes.hold(permit, study));
        Instant now = clock.now();
        leaders.leadsNow(leader).forEach(study -> {
            links.end(permit, study, now);
            end(permit, study, now);
        });
        drafts.forgetContacts(permit, leader, now);
        forget(permit, leader);
        journal.forget(leader);
        journal.record(
                new Act(permit.actor(), "study.leader-erased", "study-leader", leader, site, Map.of(), Set.of()));
        return true;
    }

    private void forget(Permit permit, UUID leader) {
        db.sql("""
                update study.leader_state set valid_until = clock_timestamp()
                where leader = :leader and valid_until = 'infinity'
                """).param("leader", leader).update();
        db.sql("update study.leader_state set name = '', email = '' where leader = :leader and name || email <> ''")
                .param("leader", leader)
                .update();
    }
}
