package no.fnsp.composing;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.page.StudyPage;
import no.fnsp.study.Described;
import no.fnsp.study.Numbers;
import no.fnsp.study.Standing;

/** The days and numbers of a study, each where it can be looked up. */
final class StudyFacts {

    private StudyFacts() {}

    static List<StudyPage.Fact> of(Visit visit, Described says) {
        var facts = new ArrayList<StudyPage.Fact>();
        Standing standing = says.standing();
        facts.add(new StudyPage.Fact("study.starts", visit.words().date(standing.starts()), null));
        if (standing.closes() != null) {
            facts.add(new StudyPage.Fact("study.closes", visit.words().date(standing.closes()), null));
        }
        if (standing.ends() != null) {
            facts.add(new StudyPage.Fact("study.ends", visit.words().date(standing.ends()), null));
        }
        Numbers numbers = says.numbers();
        facts.add(new StudyPage.Fact(
                "study.rek",
                visit.words()
                        .get("study.rek.approved", numbers.rek(), visit.words().date(numbers.approved())),
                null));
        if (numbers.nct() != null) {
            facts.add(new StudyPage.Fact(
                    "study.nct", numbers.nct(), "https://clinicaltrials.gov/study/" + numbers.nct()));
        }
        if (numbers.euct() != null) {
            facts.add(new StudyPage.Fact("study.euct", numbers.euct(), trial(numbers.euct())));
        }
        return facts;
    }

    /** The EU's register of trials, and the one before it. */
    private static String trial(String number) {
        return number.matches(".*-\\d{2}-\\d{2}")
                ? "https://euclinicaltrials.eu/search-for-clinical-trials/?lang=en&EUCT=" + number
                : "https://www.clinicaltrialsregister.eu/ctr-search/search?query=" + number;
    }
}
