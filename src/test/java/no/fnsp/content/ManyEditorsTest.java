package no.fnsp.content;

import static no.fnsp.content.WritingDesk.adding;
import static no.fnsp.content.WritingDesk.chapter;
import static no.fnsp.content.WritingDesk.text;
import static no.fnsp.content.WritingDesk.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.fnsp.EmptyInstallation;
import no.fnsp.identity.Permit;
import no.fnsp.text.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty editors write in ten texts at the same time, and what each was told is saved is there. */
@EmptyInstallation
class ManyEditorsTest {

    private static final int EDITORS = 50;
    private static final int TEXTS = 10;
    private static final int PARAGRAPHS = 12;

    @Autowired
    WritingDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient db;

    @Test
    void nothing_that_was_acknowledged_is_lost_and_nothing_is_there_twice() throws Exception {
        List<Document> documents =
                IntStream.range(0, TEXTS).mapToObj(i -> desk.document()).toList();
        var together = new CyclicBarrier(EDITORS);
        var saved = new ArrayList<Future<List<String>>>();
        try (var editors = Executors.newFixedThreadPool(EDITORS)) {
            for (int i = 0; i < EDITORS; i++) {
                Document document = documents.get(i % TEXTS);
                saved.add(editors.submit(writing("Redaktør " + i, document, together)));
            }
        }
        for (int i = 0; i < TEXTS; i++) {
            List<String> found = words(desk.now(documents.get(i)).body());
            for (int editor = i; editor < EDITORS; editor += TEXTS) {
                List<String> acknowledged = saved.get(editor).get();
                assertThat(acknowledged).hasSize(PARAGRAPHS);
                assertThat(found).containsOnlyOnceElementsOf(acknowledged);
            }
            assertThat(found).hasSize(1 + PARAGRAPHS * EDITORS / TEXTS);
            assertThat(savesInTheJournal(documents.get(i)))
                    .isEqualTo(desk.now(documents.get(i)).revision() - 1);
        }
    }

    /** One editor who writes paragraph after paragraph, and remembers those that were told to be saved. */
    private Callable<List<String>> writing(String name, Document document, CyclicBarrier together) {
        Permit permit = desk.permit(name, document);
        return () -> {
            together.await(30, TimeUnit.SECONDS);
            Draft read = desk.start(permit, document, text("Hofteprotese", chapter(Role.BEFORE, "Først.")));
            var acknowledged = new ArrayList<String>();
            for (int number = 1; number <= PARAGRAPHS; number++) {
                String words = name + " skriver avsnitt " + number + ".";
                read = saved(permit, document, read, adding(read.body(), words));
                acknowledged.add(words);
            }
            return acknowledged;
        };
    }

    /** As the desk does: what needs a person is decided, and saved on top of what the others wrote. */
    private Draft saved(Permit permit, Document document, Draft read, Body body) {
        return switch (drafts.save(permit, document, read.id(), read.revision(), body)) {
            case Saved.Ok ok -> ok.draft();
            case Saved.Merged merged -> merged.draft();
            case Saved.Conflicting both ->
                saved(permit, document, both.theirs(), both.merged().body());
            case Saved.Unchanged unchanged -> throw new AssertionError("not written: " + unchanged);
            case Saved.Gone gone -> throw new AssertionError("gone: " + gone);
            case Saved.TooLarge large -> throw new AssertionError("too large: " + large);
        };
    }

    private int savesInTheJournal(Document document) {
        return Stream.of("draft.saved", "draft.merged")
                .mapToInt(act -> db.sql("select count(*) from journal.entry where subject = :document and act = :act")
                        .param("document", document.id())
                        .param("act", act)
                        .query(Integer.class)
                        .single())
                .sum();
    }
}
