package no.fnsp.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Element;

/**
 * Many editors in few texts at once, as fast as they are answered. They write new paragraphs, write in one that all write in, save what
 * is as it was, and save again when an answer did not come. What was said to be saved must stand in the text at the end.
 */
final class Together {

    static final int EDITORS = 50;
    static final int TEXTS = 10;
    static final int SAVES = Integer.getInteger("bench.saves", 20);

    private final List<Writer> writers;
    private final Map<String, Integer> outcomes = new TreeMap<>();

    /** @param writers the first on the first text, the next on the next, and so on round them */
    Together(List<Writer> writers) {
        this.writers = writers;
    }

    /** What came of it, by content: of every text, what stood there before and what was said to be saved. */
    Kept write() throws Exception {
        List<List<String>> passages = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            passages.add(new ArrayList<>(unique(writers.get(i).text().paragraphs())));
        }
        List<List<String>> saved = everybody();
        for (int i = 0; i < saved.size(); i++) {
            passages.get(i % TEXTS).addAll(saved.get(i));
        }
        var kept = new Kept(0, List.of(), List.of());
        for (int i = 0; i < TEXTS; i++) {
            writers.get(i).readAgain();
            kept = kept.and(Kept.of(passages.get(i), writers.get(i).text().paragraphs()));
        }
        return kept;
    }

    /** How often what came of a save: {@code saved 512, merged 310}. */
    String outcomes() {
        return outcomes.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /** What can be told apart from the rest of the text. */
    private static List<String> unique(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(one -> Kept.of(List.of(one), paragraphs).isAll())
                .toList();
    }

    private List<List<String>> everybody() throws Exception {
        var all = new ArrayList<Callable<List<String>>>();
        for (int i = 0; i < EDITORS; i++) {
            int editor = i;
            all.add(() -> writing(editor, writers.get(editor), new Chance(editor)));
        }
        try (var pool = Executors.newFixedThreadPool(EDITORS)) {
            var saved = new ArrayList<List<String>>();
            for (var one : pool.invokeAll(all)) {
                saved.add(one.get());
            }
            return saved;
        }
    }

    private List<String> writing(int editor, Writer writer, Chance chance) {
        var acknowledged = new ArrayList<String>();
        for (int number = 1; number <= SAVES; number++) {
            if (chance.in100(15)) {
                until(writer, "", false, chance);
            }
            String mark = "«%d-%d»".formatted(editor, number);
            until(writer, mark, chance.in100(25), chance);
            acknowledged.add(mark);
        }
        return acknowledged;
    }

    /** Saves until it is saved. A conflict is settled by reading what the others wrote, and writing on top of that. */
    private void until(Writer writer, String mark, boolean common, Chance chance) {
        writer.write(written(writer.text(), mark, common, chance));
        while (save(writer, chance).equals("conflict")) {
            writer.readAgain();
            writer.write(written(writer.text(), mark, common, chance));
        }
    }

    private String save(Writer writer, Chance chance) {
        if (chance.in100(10)) {
            // The answer is lost on the way; the script then saves the same again from the same revision.
            writer.send(writer.ready());
            count("sent again");
        }
        String outcome = writer.save();
        count(outcome);
        while (outcome.equals("trouble")) {
            // As the script does: what is written stays in the form, and is sent again a little later.
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            outcome = writer.save();
            count(outcome);
        }
        return outcome;
    }

    private synchronized void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /** @param common whether it is written in the paragraph that all write in, the first there is */
    private static OpenText written(OpenText text, String mark, boolean common, Chance chance) {
        // Whoever looks at a conflict sees what came through although its answer did not.
        if (mark.isEmpty() || Kept.of(List.of(mark), text.paragraphs()).lost().isEmpty()) {
            return text;
        }
        List<String> fields = text.withParagraphs();
        return common
                ? text.written(
                        fields.getFirst(),
                        field -> OpenText.paragraphs(field).getFirst().append(" " + mark))
                : text.written(chance.of(fields), field -> after(chance.of(OpenText.paragraphs(field)), mark));
    }

    private static void after(Element paragraph, String mark) {
        paragraph.after("<p>Dette avsnittet heter " + mark + " og ble skrevet mens andre skrev.</p>");
    }
}
