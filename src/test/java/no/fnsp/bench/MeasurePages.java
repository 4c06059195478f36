package no.fnsp.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import javax.sql.DataSource;
import no.fnsp.bench.Readers.Wish;
import no.fnsp.composing.Found;
import no.fnsp.composing.Pages;
import no.fnsp.html.PageRenderer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code bench/pages <folder>}: what a treatment page costs when it is composed, with nothing kept from an earlier one. */
final class MeasurePages {

    private static final int WARM = 4000;
    private static final int A_ROUND = 1500;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int NOTED = 500;

    private final House house;
    private final Pages pages;
    private final PageRenderer renderer;
    private final Readers readers;
    private final Map<String, List<Timed.Run>> runs = new LinkedHashMap<>();

    private MeasurePages(House house) {
        this.house = house;
        this.pages = house.bean(Pages.class);
        this.renderer = house.bean(PageRenderer.class);
        this.readers = new Readers(house, 7);
    }

    public static void main(String[] args) throws Exception {
        try (var house = House.serving(Path.of(args[0]))) {
            new MeasurePages(house).run();
        }
    }

    private void run() throws Exception {
        Timed.alone(readers.wishes(WARM), this::page);
        try (var http = new OverHttp(house.port());
                Connection connection = house.bean(DataSource.class).getConnection()) {
            Timed.together(2, readers.wishes(WARM), http::get);
            for (int i = 0; i < ROUNDS; i++) {
                round(connection, http);
            }
        }
        Report.put("Treatment pages, composed", "bench/pages <data set>", lines());
    }

    private byte[] page(Wish wish) {
        return switch (pages.find(wish.visit())) {
            case Found.Shown(var page) -> renderer.render(page);
            case Found.Missing(var page) -> renderer.render(page);
            case Found other -> throw new IllegalStateException("No page: " + other);
        };
    }

    /** Everything is measured in every round, so that what else the machine does falls on all alike. */
    private void round(Connection connection, OverHttp http) throws Exception {
        List<Wish> wishes = readers.wishes(A_ROUND);
        List<Integer> bare = java.util.Collections.nCopies(A_ROUND, 1);
        var transaction = snapshot();
        time("select 1", Timed.alone(bare, one -> select1(connection)));
        time("snapshot", Timed.alone(bare, one -> transaction.executeWithoutResult(status -> {})));
        time("find", Timed.alone(wishes, wish -> pages.find(wish.visit())));
        time("page", Timed.alone(wishes, this::page));
        time("two", Timed.together(2, wishes, this::page));
        time("nothing", Timed.alone(readers.nothing(A_ROUND), this::page));
        List<Statements.Noted> noted = new ArrayList<>();
        for (Wish wish : wishes.subList(0, NOTED)) {
            noted.add(house.statements().during(() -> page(wish)));
        }
        time("statements", Timed.alone(noted, one -> Replay.all(connection, one)));
        each(connection, noted);
        time("http floor", Timed.alone(bare, one -> http.floor()));
        time("http", Timed.alone(wishes, http::get));
        time("http two", Timed.together(2, wishes, http::get));
    }

    private static void select1(Connection connection) throws Exception {
        Replay.one(connection, new Statements.Sent("select 1", List.of()));
    }

    /** A transaction like that of a page, with nothing in it. */
    private TransactionTemplate snapshot() {
        var template = new TransactionTemplate(house.bean(PlatformTransactionManager.class));
        template.setReadOnly(true);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return template;
    }

    private void time(String what, Timed.Run run) {
        runs.computeIfAbsent(what, any -> new ArrayList<>()).add(run);
    }

    private final Map<String, List<Timed.Run>> statements = new LinkedHashMap<>();
    private final IntSummaryStatistics counts = new IntSummaryStatistics();
    private List<String> control = List.of();

    private void each(Connection connection, List<Statements.Noted> noted) throws Exception {
        var byText = new LinkedHashMap<String, List<Statements.Sent>>();
        for (Statements.Noted one : noted) {
            counts.accept(one.count());
            control = one.control();
            one.sent()
                    .forEach(sent -> byText.computeIfAbsent(sent.sql(), any -> new ArrayList<>())
                            .add(sent));
        }
        for (var entry : byText.entrySet()) {
            var run = Timed.alone(entry.getValue(), sent -> Replay.one(connection, sent));
            statements.computeIfAbsent(entry.getKey(), any -> new ArrayList<>()).add(run);
        }
    }

    private double median(String what) {
        return Figures.all(times(runs.get(what))).median();
    }

    private static List<Figures> times(List<Timed.Run> of) {
        return of.stream().map(Timed.Run::times).toList();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("%,d pages in %d interleaved rounds: any site, page, language and place."
                .formatted(A_ROUND * ROUNDS, ROUNDS));
        lines.add("SQL statements a page: %d to %d, %.1f on average; calls that set up and end the transaction: %s."
                .formatted(counts.getMin(), counts.getMax(), counts.getAverage(), String.join(", ", control)));
        lines.add("");
        lines.add(
                "| What | Median, ms | p99, ms | Its thread's processor, ms | Per second | × `select 1` | × its statements alone |");
        lines.add("|---|--:|--:|--:|--:|--:|--:|");
        line(lines, "select 1", "`select 1`, a bare round trip");
        line(lines, "snapshot", "a repeatable-read, read-only transaction with nothing in it");
        line(lines, "statements", "the page's SQL statements alone, one connection");
        line(lines, "find", "the page composed");
        line(lines, "page", "**the page composed and rendered, one thread**");
        line(lines, "two", "the same, two threads");
        line(lines, "nothing", "a page that says nothing is there (404)");
        line(lines, "http floor", "over HTTP: an answer without a body");
        line(lines, "http", "over HTTP: the page, gzip, one connection");
        line(lines, "http two", "over HTTP: the page, gzip, two connections; the client shares the cores");
        lines.add("");
        lines.add("| Statement | Median, ms | p99, ms |");
        lines.add("|---|--:|--:|");
        statements.forEach((sql, of) -> {
            Figures figures = Figures.all(times(of));
            String text = sql.replaceAll("\\s+", " ").strip().replace("|", "\\|");
            lines.add("| `%s` | %.3f | %.3f |"
                    .formatted(
                            text.length() > 90 ? text.substring(0, 90) + "…" : text, figures.median(), figures.p99()));
        });
        return lines;
    }

    private void line(List<String> lines, String what, String words) {
        List<Timed.Run> of = java.util.Objects.requireNonNull(runs.get(what));
        Figures figures = Figures.all(times(of));
        double processor = middle(of.stream().mapToDouble(run -> run.processor().mean()));
        lines.add("| %s | %.3f | %.3f | %s | %,.0f | %.1f | %.2f |"
                .formatted(
                        words,
                        figures.median(),
                        figures.p99(),
                        Double.isNaN(processor) || what.startsWith("http") ? "" : "%.3f".formatted(processor),
                        middle(of.stream().mapToDouble(Timed.Run::perSecond)),
                        figures.median() / median("select 1"),
                        figures.median() / median("statements")));
    }

    private static double middle(DoubleStream of) {
        double[] sorted = of.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
