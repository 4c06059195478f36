package no.fnsp.importer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.fnsp.importer.source.Refusal;
import no.fnsp.site.Site;
import no.fnsp.study.AtDesk;
import no.fnsp.study.Homes;
import no.fnsp.study.Register;
import no.fnsp.study.Told;
import no.fnsp.study.Writing;
import org.springframework.stereotype.Component;

/** Takes in examples of studies, once: from then on they are the desk's. */
@Component
class StudiesIn {

    private final Known known;
    private final Homes homes;
    private final Writing writing;
    private final Register register;

    StudiesIn(Known known, Homes homes, Writing writing, Register register) {
        this.known = known;
        this.homes = homes;
        this.writing = writing;
        this.register = register;
    }

    void take(Run run, StudyFile study) {
        UUID id = UUID.nameUUIDFromBytes(("study:" + study.key()).getBytes(StandardCharsets.UTF_8));
        if (homes.find(id).isPresent()) {
            run.report().unchanged();
            return;
        }
        Site site = known.site(study.site(), study.file(), run.at());
        var at = new AtDesk(id, site.id());
        var begun = writing.begin(run.permit(), at, study.sheet());
        Told told = register.publish(run.permit(), at, begun.revision(), null, study.sheet());
        if (told instanceof Told.Wrong(var field, var why)) {
            throw new Refused(new Refusal(
                    study.file(),
                    study.line(),
                    "the study " + study.key() + " has something wrong: " + field + ", " + why));
        }
        run.report().added("study: " + study.key());
    }
}
