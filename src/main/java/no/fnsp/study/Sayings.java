package no.fnsp.study;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.identity.Permit;
import no.fnsp.jobs.Jobs;
import no.fnsp.journal.Act;
import no.fnsp.journal.Journal;
import no.fnsp.journal.Scope;
import no.fnsp.placement.FreeSlugs;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what is said of studies from now on. */
@Repository("studySayings")
class Sayings {

    private final JdbcClient db;
    private final Journal journal;
    private final FreeSlugs slugs;
    private final Jobs jobs;

    Sayings(JdbcClient db, Journal journal, FreeSlugs slugs, Jobs jobs) {
        this.db = db;
        this.journal = journal;
        this.slugs = slugs;
        this.jobs = jobs;
    }

    /** Gives a study its address, once. */
    void place(Permit permit, UUID study, Described says) {
        boolean has = db.sql("select exists (select from study.address where study = :study)")
                .param("study", study)
                .query(Boolean.class)
                .single();
        if (!has) {
            db.sql("insert into study.address (study, slug) values (:study, :slug)")
                    .param("study", study)
                    .param("slug", freeSlug(says.titles().plain(Language.NB)))
                    .update();
        }
    }

    private String freeSlug(String title) {
        return slugs.of(
                "study",
                title,
                "studie",
                wanted -> db.sql("select slug from study.address where starts_with(slug, :wanted)")
                        .param("wanted", wanted)
                        .query(String.class)
                        .list());
    }

    /** @param before what it said until now; empty for nothing */
    void say(
            Permit permit,
            String act,
            AtDesk study,
            Optional<Study> before,
            Described says,
            Sheet sheet,
            String reason,
            Instant at) {
        db.sql("update study.said set valid_until = :at where study = :study and valid_until = 'infinity'")
                .param("study", study.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        insert(permit, study.id(), says, sheet, reason, at);
        record(permit, act, study, before, says, at);
        AtItsHourJob.expect(jobs, study.id(), says.standing().turnsAfter(at, Instant.MAX), at);
    }

    private void insert(Permit permit, UUID study, Described says, Sheet sheet, String reason, Instant at) {
        Standing standing = says.standing();
        db.sql("""
                insert into study.said (study, state, title, body, fields, areas, responsible, participating, treatments,
                                        concepts, rek, approved, nct, euct, starts, closes, ends, reason, said_by, valid_from)
                values (:study, :state, :title::jsonb, :body::jsonb, :fields::jsonb, :areas, :responsible, :participating,
                        :treatments, :concepts, :rek, :approved, :nct, :euct, :starts, :closes, :ends, :reason, :by, :at)
                """)
                .param("study", study)
                .param("state", standing.state().key())
                .param("title", Jsonb.write(says.titles()))
                .param("body", Jsonb.write(new Body(says.plain(), says.scientific(), says.contact())))
                .param("fields", Jsonb.write(sheet))
                .param("areas", says.areas().stream().map(Area::key).toArray(String[]::new))
                .param("responsible", says.responsible())
                .param("participating", says.participating().toArray(UUID[]::new))
                .param("treatments", says.treatments().toArray(UUID[]::new))
                .param("concepts", says.concepts().toArray(UUID[]::new))
                .param("rek", says.numbers().rek())
                .param("approved", says.numbers().approved())
                .param("nct", says.numbers().nct())
                .param("euct", says.numbers().euct())
                .param("starts", standing.starts())
                .param("closes", standing.closes())
                .param("ends", standing.ends())
                .param("reason", reason)
                .param("by", permit.actor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void record(Permit permit, String act, AtDesk study, Optional<Study> before, Described says, Instant at) {
        var scopes = new HashSet<>(scopes(study.id(), says));
        before.map(Study::says).ifPresent(old -> scopes.addAll(scopes(study.id(), old)));
        State state = says.standing().state();
        boolean same = before.map(old -> old.says().standing().state() == state).orElse(false);
        if (!same) {
            scopes.add(Studies.LIST);
        }
        journal.record(
                new Act(permit.actor(), act, "study", study.id(), study.site(), Map.of("state", state.key()), scopes));
    }

    /** What readers may have looked at who saw the study, or its absence. */
    static Set<Scope> scopes(UUID study, Described says) {
        var scopes = new HashSet<Scope>(Set.of(Studies.ALL, Study.scope(study)));
        Stream.concat(says.treatments().stream(), says.concepts().stream())
                .forEach(subject -> scopes.add(Studies.about(subject)));
        return scopes;
    }
}
