package no.fnsp.plainlanguage;

import java.util.ArrayList;
import java.util.List;
import no.fnsp.text.Block;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Markup;
import no.fnsp.text.Run;
import org.jspecify.annotations.Nullable;

/** Takes a text apart into passages, in reading order. */
final class Passages {

    private final Abbreviations abbreviations;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    static List<Passage> of(Language language, String title, List<Markup> lead, List<Chapter> chapters) {
        var reading = new Passages(Abbreviations.of(language));
        reading.heading(new Place.Title(), null, title);
        for (int i = 0; i < lead.size(); i++) {
            reading.add(Passage.of(new Place.Lead(i), null, true, Run.of(lead.get(i)), reading.abbreviations));
        }
        chapters.forEach(reading::chapter);
        return List.copyOf(reading.passages);
    }

    private void chapter(Chapter chapter) {
        heading(new Place.Heading(chapter.id()), chapter, chapter.heading());
        for (Block block : chapter.blocks()) {
            List<Markup> parts = block.parts();
            for (int i = 0; i < parts.size(); i++) {
                var place = new Place.InBlock(chapter.id(), block.id(), i);
                add(Passage.of(place, chapter.id(), isProse(block), Run.of(parts.get(i)), abbreviations));
            }
        }
    }

    private void heading(Place place, @Nullable Chapter chapter, String words) {
        var id = chapter == null ? null : chapter.id();
        add(Passage.of(place, id, false, Run.of(Markup.plain(words)), abbreviations));
    }

    private static boolean isProse(Block block) {
        return !(block instanceof Block.Subheading || block instanceof Block.TableRow);
    }

    private void add(Passage passage) {
        if (!passage.words().isEmpty()) {
            passages.add(passage);
        }
    }
}
