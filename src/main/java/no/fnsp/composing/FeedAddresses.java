package no.fnsp.composing;

import java.util.Map;
import java.util.Optional;
import no.fnsp.event.Event;
import no.fnsp.study.Study;

/** Which lists have a feed, and what each is called. */
final class FeedAddresses {

    static final String NEWS = "/nyheter";
    static final String TREATMENTS = "/behandlinger";

    /** The word for what is in it, by the address of the list. */
    private static final Map<String, String> TITLES = Map.of(
            NEWS,
            "news.title",
            Event.FOLDER,
            "event.title",
            Study.FOLDER,
            "studies.title",
            TREATMENTS,
            "feed.treatments",
            VacancyPages.PATH,
            "vacancies.title");

    private static final String ENDING = "/atom.xml";

    private FeedAddresses() {}

    static boolean has(String list) {
        return TITLES.containsKey(list);
    }

    static String title(Visit visit, String list) {
        return visit.words().get(TITLES.getOrDefault(list, "news.title")) + " – "
                + visit.site().settings().shortName();
    }

    static String of(Visit visit, String list) {
        return visit.to(list) + ENDING;
    }

    /** The list whose feed a page leads to: its own, and from the front page that of the news. */
    static Optional<String> around(String path) {
        return Optional.of(path.equals("/") ? NEWS : path).filter(FeedAddresses::has);
    }
}
