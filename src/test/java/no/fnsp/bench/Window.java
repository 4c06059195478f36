package no.fnsp.bench;

import java.util.List;
import org.jsoup.nodes.Element;

/** A window in which one paragraph is changed for each save. Its saves come one after the other. */
final class Window {

    private final Writer writer;
    private final Chance chance;
    private int number;
    private String ready;

    Window(Writer writer, Chance chance) {
        this.writer = writer;
        this.chance = chance;
        this.ready = next();
    }

    /** @return when the answer was read, in {@link System#nanoTime} */
    synchronized long save() {
        Browser.Answer answer = writer.send(ready);
        long done = System.nanoTime();
        String outcome = writer.takeUp(answer);
        if (!outcome.equals("saved")) {
            throw new IllegalStateException("Nobody else writes here, and yet: " + outcome);
        }
        ready = next();
        return done;
    }

    /** @return when the answer was read, in {@link System#nanoTime} */
    long present() {
        writer.present();
        return System.nanoTime();
    }

    int bytes() {
        return ready.length();
    }

    private String next() {
        OpenText text = writer.text();
        writer.write(text.written(chance.of(text.withParagraphs()), field -> {
            List<Element> paragraphs = OpenText.paragraphs(field);
            Element paragraph = chance.of(paragraphs);
            paragraph.html(paragraph.html().replaceFirst(" Rettet \\d+\\.$", "") + " Rettet " + ++number + ".");
        }));
        return writer.ready();
    }
}
