package no.fnsp.help;

import java.util.List;
import java.util.stream.IntStream;
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/**
 * Short answers, the keys, what is new, and whom to ask. Never changes.
 *
 * @param guide the address of the editor's guide; null where there is none
 */
public record HelpPage(
        DeskFrame frame, List<Topic> topics, @Nullable String guide, List<News> news, List<Contact> contacts)
        implements DeskPage {

    public HelpPage {
        topics = List.copyOf(topics);
        news = List.copyOf(news);
        contacts = List.copyOf(contacts);
    }

    /** What the keys do: {@code help.key.1} is what to press, {@code help.key.1.does} what happens. */
    public List<String> keys() {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(number -> "help.key." + number)
                .filter(frame.words()::has)
                .toList();
    }

    /** A page of the guide; those are in one language, only the first is in others. */
    public String more(String page) {
        return guide == null ? "" : guide.replaceFirst("/nn/handbok$", "/handbok") + "/" + page;
    }
}
