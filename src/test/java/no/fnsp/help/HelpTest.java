package no.fnsp.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.fnsp.html.Messages;
import no.fnsp.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the help says, in each language of the desk. */
class HelpTest {

    private static final Path GUIDE = Path.of("examples/sites/fnsp.no/pages/handbok");

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN", "EN"})
    void every_question_has_an_answer_of_a_few_steps(Language language) {
        assertThat(Topic.all(Messages.desk(language)))
                .hasSizeGreaterThan(8)
                .allSatisfy(topic -> assertThat(topic.steps()).hasSizeBetween(2, 6));
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN", "EN"})
    void every_page_of_the_guide_that_is_led_to_stands_there_and_has_a_name(Language language) {
        assertThat(Guide.PAGES.values()).allSatisfy(page -> {
            assertThat(Files.exists(GUIDE.resolve(page + ".md"))).isTrue();
            assertThat(Messages.desk(language).has("help.more." + page)).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN", "EN"})
    void news_have_a_day_and_the_newest_stands_first(Language language) {
        List<News> news = News.all(Messages.desk(language));
        assertThat(news)
                .isNotEmpty()
                .isSortedAccordingTo((one, other) -> other.day().compareTo(one.day()));
        assertThat(news)
                .allSatisfy(one ->
                        assertThat(Messages.desk(language).has(one.key())).isTrue());
    }
}
