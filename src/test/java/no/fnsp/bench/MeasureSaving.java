package no.fnsp.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import no.fnsp.identity.Role;
import no.fnsp.site.Site;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code bench/saving <folder>}: how long editors wait when a draft is saved, and whether anything is lost when many write at once. */
final class MeasureSaving {

    private static final int WINDOWS = 200;
    private static final int A_SECOND = 40;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);
    private static final int WARM = 4000;
    private static final int ALONE = 1000;
    private static final String BASE = "/desk/sites/" + Site.NATIONAL_BASE + "/documents/";

    private final House house;
    private final HttpClient client;
    private final SavingChapter chapter = new SavingChapter(A_SECOND, SECONDS);

    private MeasureSaving(House house, HttpClient client) {
        this.house = house;
        this.client = client;
    }

    public static void main(String[] args) throws Exception {
        boolean kept;
        try (var house = House.withDesk(Path.of(args[0]));
                var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            kept = new MeasureSaving(house, client).run();
        }
        if (!kept) {
            System.exit(1);
        }
    }

    /** @return whether nothing was lost */
    private boolean run() throws Exception {
        List<String> texts = texts();
        List<Window> windows = windows(texts.subList(0, WINDOWS));
        warm(windows);
        chapter.windows(windows, statements(windows));
        measure(windows);
        var together = new Together(together(texts.subList(WINDOWS, WINDOWS + Together.TEXTS)));
        Kept kept = together.write();
        Report.put("Saving a draft", "bench/saving <data set>", chapter.lines(together, kept));
        return kept.isAll();
    }

    /** The pages of national treatment texts at the desk. */
    private List<String> texts() {
        return house
                .bean(JdbcClient.class)
                .sql("select d.id from content.document d join site.site s on s.id = d.site"
                        + " where s.key = :base and d.kind <> 'support-article' order by d.id limit :number")
                .param("base", Site.NATIONAL_BASE)
                .param("number", WINDOWS + Together.TEXTS)
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> BASE + id)
                .toList();
    }

    private List<Window> windows(List<String> texts) {
        return IntStream.range(0, WINDOWS)
                .mapToObj(i -> new Window(writer(i, texts.get(i)), new Chance(i)))
                .toList();
    }

    private List<Writer> together(List<String> texts) {
        return IntStream.range(0, Together.EDITORS)
                .mapToObj(i -> writer(i / Together.TEXTS, texts.get(i % Together.TEXTS)))
                .toList();
    }

    private Writer writer(int number, String text) {
        Role role = number % 2 == 0 ? Role.NATIONAL_ADMINISTRATOR : Role.MEDICAL_EDITOR;
        return Writer.of(Browser.signedIn(client, house.port(), role), text, "nb");
    }

    private static void warm(List<Window> windows) throws Exception {
        Timed.together(2, all(windows, WARM), Window::save);
        Timed.together(2, all(windows, WARM), Window::present);
        Arrivals.of(A_SECOND, A_SECOND * 10, i -> of(windows, i).save());
    }

    private static Window of(List<Window> windows, int number) {
        return windows.get(number % WINDOWS);
    }

    private static List<Window> all(List<Window> windows, int number) {
        return IntStream.range(0, number).mapToObj(i -> of(windows, i)).toList();
    }

    /** Before and after the saves that count, what they are compared with. */
    private void measure(List<Window> windows) throws Exception {
        compared(windows);
        chapter.note(
                "saves",
                Arrivals.of(A_SECOND, A_SECOND * SECONDS, i -> of(windows, i).save()));
        compared(windows);
    }

    private void compared(List<Window> windows) throws Exception {
        try (Connection connection = house.bean(DataSource.class).getConnection()) {
            var select1 = new Statements.Sent("select 1", List.of());
            chapter.note(
                    "select 1",
                    Timed.alone(Collections.nCopies(ALONE, select1), one -> Replay.one(connection, one))
                            .times());
        }
        chapter.note(
                "presence",
                Arrivals.of(
                        A_SECOND, A_SECOND * SECONDS / 4, i -> of(windows, i).present()));
        chapter.note("alone", Timed.alone(all(windows, ALONE / 2), Window::save).times());
    }

    /** What a save sends to the database, as often as not: jobs that begin meanwhile send theirs. */
    private List<String> statements(List<Window> windows) {
        var noted = new ArrayList<Statements.Noted>();
        for (Window window : windows.subList(0, 21)) {
            noted.add(house.statements().byAnybodyDuring(window::save));
        }
        noted.sort(Comparator.comparing(Statements.Noted::count));
        List<String> usual = noted.get(noted.size() / 2).text().lines().toList();
        usual.forEach(System.out::println);
        return usual;
    }
}
