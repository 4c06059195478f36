package no.fnsp.opendata.study;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import no.fnsp.opendata.answer.Answers;
import no.fnsp.opendata.answer.Given;
import no.fnsp.opendata.answer.Ids;
import no.fnsp.opendata.answer.Paging;
import no.fnsp.opendata.answer.Problem;
import no.fnsp.opendata.answer.Refused;
import no.fnsp.opendata.kept.MadeFrom;
import no.fnsp.store.DatabaseClock;
import no.fnsp.study.Area;
import no.fnsp.study.Status;
import no.fnsp.study.Study;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The country's clinical studies. */
@RestController
class StudyResource {

    private static final int MOST = 200;

    private final ToldStudies studies;
    private final DatabaseClock clock;

    StudyResource(ToldStudies studies, DatabaseClock clock) {
        this.studies = studies;
        this.clock = clock;
    }

    @GetMapping(StudyItem.PATH)
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Given given = Given.of(request, "status", "area", "subject", "hospital", "region", "limit", "cursor");
        Paging paging = Paging.byId(given, StudyItem.PATH, 50, MOST);
        var wanted = new ToldStudies.Wanted(
                given.one("status", StudyResource::status, "open, planned, closed, lapsed or ended"),
                given.one("area", Area::find, "one of the 21 health categories, such as cancer"),
                given.one("subject", Ids::find, "the id of a treatment or a concept"),
                given.one("hospital", Ids::find, "the id of an organisation"),
                given.words("region"));
        Instant now = clock.now();
        MadeFrom.turns(request, studies.turn(now));
        return Answers.of(
                request,
                paging.page(
                        studies.of(wanted, paging.from().id(), paging.enough(), now),
                        one -> one.id().toString()));
    }

    private static Optional<Status> status(String written) {
        return Arrays.stream(Status.values())
                .filter(status -> status != Status.WITHDRAWN && status.key().equals(written))
                .findFirst();
    }

    @GetMapping(StudyItem.PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        Given.of(request);
        Instant now = clock.now();
        Study study = Ids.find(id)
                .flatMap(known -> studies.find(known, now))
                .orElseThrow(() -> new Refused(
                        Problem.notFound("No study has this id. They are listed at " + StudyItem.PATH + ".")));
        if (study.status(now) == Status.WITHDRAWN) {
            throw new Refused(Problem.gone("It was taken out of the register."));
        }
        MadeFrom.turns(request, study.turnsAfter(now));
        return Answers.of(request, studies.told(study, now));
    }
}
