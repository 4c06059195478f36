package no.fnsp.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.ExampleInstallation;
import no.fnsp.html.Messages;
import no.fnsp.identity.Permits;
import no.fnsp.jobs.DailyJob;
import no.fnsp.jobs.Job;
import no.fnsp.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In the trail nothing that acts by itself is taken for a person, or has no name at all. */
@ExampleInstallation
class AutomaticTest {

    @Autowired
    List<Job> jobs;

    @Autowired
    List<DailyJob> daily;

    @Test
    void every_job_is_called_something_in_each_language_of_the_desk() {
        for (Language language : List.of(Language.NB, Language.NN, Language.EN)) {
            Messages words = Messages.desk(language);
            assertThat(Stream.concat(
                            jobs.stream().map(Job::name), daily.stream().map(DailyJob::name)))
                    .allSatisfy(name -> assertThat(Automatic.name(Permits.actorOf(name), words))
                            .as(name)
                            .isPresent());
        }
    }

    @Test
    void a_person_is_none_of_them() {
        assertThat(Automatic.name(UUID.randomUUID(), Messages.desk(Language.NB)))
                .isEmpty();
    }
}
