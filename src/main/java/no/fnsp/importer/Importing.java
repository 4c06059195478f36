package no.fnsp.importer;

import java.nio.file.Path;
import java.util.function.Consumer;
import no.fnsp.identity.Permits;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.journal.Sequencer;
import no.fnsp.store.DatabaseClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a folder and makes the installation say what it says: everything of it, or nothing. */
@Component
class Importing {

    private final Permits permits;
    private final Ledger ledger;
    private final OrganisationsIn organisations;
    private final SitesIn sites;
    private final ConceptsIn concepts;
    private final AdoptionsIn adoptions;
    private final LocalChangesIn localChanges;
    private final FactsIn facts;
    private final NoticesIn notices;
    private final EventsIn events;
    private final PapersIn papers;
    private final StaffIn staff;
    private final PagesIn pages;
    private final StudiesIn studies;
    private final TransactionTemplate transaction;
    private final Sequencer sequencer;
    private final DatabaseClock clock;

    Importing(
            Permits permits,
            Ledger ledger,
            OrganisationsIn organisations,
            SitesIn sites,
            ConceptsIn concepts,
            AdoptionsIn adoptions,
            LocalChangesIn localChanges,
            FactsIn facts,
            NoticesIn notices,
            EventsIn events,
            PapersIn papers,
            StaffIn staff,
            PagesIn pages,
            StudiesIn studies,
            TransactionTemplate transaction,
            Sequencer sequencer,
            DatabaseClock clock) {
        this.permits = permits;
        this.ledger = ledger;
        this.organisations = organisations;
        this.sites = sites;
        this.concepts = concepts;
        this.adoptions = adoptions;
        this.localChanges = localChanges;
        this.facts = facts;
        this.notices = notices;
        this.events = events;
        this.papers = papers;
        this.staff = staff;
        this.pages = pages;
        this.studies = studies;
        this.transaction = transaction;
        this.sequencer = sequencer;
        this.clock = clock;
    }

    /**
     * @param name what the folder is called, for the record
     * @param tell is told of the progress, a line at a time
     * @throws Refused when a file is not as it should be; the database is then as it was
     */
    void run(Path folder, String name, Consumer<String> tell) {
        var report = new Report(tell);
        Folder read = read(folder);
        report.step("Read " + read.concepts().size() + " concepts and "
                + read.sites().size() + " sites");
        transaction.executeWithoutResult(status -> take(read, name, report));
        sequencer.sequenceNow();
        report.step(report.summary());
    }

    private static Folder read(Path folder) {
        return switch (ReadFolder.read(folder)) {
            case Reading.Understood understood -> understood.folder();
            case Reading.Refused refused -> throw new Refused(refused.refusals());
        };
    }

    private void take(Folder folder, String name, Report report) {
        ledger.alone();
        var run = new Run(permits.forImporter(), clock.now(), report);
        organisations.take(run, folder.organisations());
        sites.take(run, folder.organisations(), folder.sites());
        concepts.take(run, folder.concepts(), folder.variants());
        folder.sites().forEach(site -> facts.take(run, site));
        folder.sites().forEach(site -> facts.takeOwn(run, site));
        folder.sites().forEach(site -> notices.take(run, site));
        folder.sites().forEach(site -> events.take(run, site));
        folder.sites().forEach(site -> papers.take(run, site));
        folder.sites().forEach(site -> staff.take(run, site));
        int done = 0;
        for (SiteFile site : folder.sites()) {
            adoptions.take(run, site);
            localChanges.take(run, site);
            pages.take(run, site);
            if (++done % 10 == 0 || done == folder.sites().size()) {
                report.step("Sites with their texts: " + done + " of "
                        + folder.sites().size());
            }
        }
        folder.studies().forEach(study -> studies.take(run, study));
        ledger.finished(name, report.news());
    }
}
