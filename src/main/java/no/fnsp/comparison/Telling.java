package no.fnsp.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.fnsp.content.Compared;
import no.fnsp.content.Compared.ComparedTerm;
import no.fnsp.html.Messages;
import no.fnsp.text.Block;
import no.fnsp.text.BlockDifference;
import no.fnsp.text.BlockId;
import no.fnsp.text.Change;
import no.fnsp.text.Chapter;
import no.fnsp.text.ChapterDifference;
import no.fnsp.text.Stretch;
import org.jspecify.annotations.Nullable;

/** Tells two compared versions in the words of the desk, part by part in the order of the newer one. */
public final class Telling {

    private final Messages words;
    private final Compared compared;
    private final Map<BlockId, String> headings = new HashMap<>();

    private Telling(Messages words, Compared compared) {
        this.words = words;
        this.compared = compared;
        compared.text().chapters().stream()
                .map(ChapterDifference::before)
                .filter(Objects::nonNull)
                .forEach(chapter -> headings.put(chapter.id(), heading(chapter)));
    }

    public static List<Told> of(Compared compared, Messages words) {
        return new Telling(words, compared).told();
    }

    private List<Told> told() {
        var all = new ArrayList<Told>();
        if (!compared.title().isEmpty()) {
            List<Ink> title = Ink.of(compared.title());
            all.add(part("write.field.title", List.of(new Told.Line(List.of(), title)), Ink.isSame(title)));
        }
        if (!compared.lead().isEmpty()) {
            boolean same = compared.lead().stream().allMatch(Telling::isSame);
            all.add(part("write.field.lead", lines(compared.lead()), same));
        }
        List<Told.Line> outside = terms(null);
        if (!outside.isEmpty()) {
            all.add(part("history.outside", outside, false));
        }
        compared.text().chapters().forEach(chapter -> all.add(chapter(chapter)));
        return all;
    }

    private Told part(String heading, List<Told.Line> lines, boolean same) {
        return new Told(plain(words.get(heading)), List.of(), same, lines, "");
    }

    private static List<Ink> plain(String said) {
        return Ink.of(List.of(new Stretch(Stretch.Kind.SAME, said)));
    }

    private Told chapter(ChapterDifference one) {
        Chapter chapter = Objects.requireNonNull(one.after() == null ? one.before() : one.after());
        List<Told.Line> terms = terms(chapter.id());
        List<Told.Line> lines =
                Stream.concat(terms.stream(), lines(one.blocks()).stream()).toList();
        boolean same = one.change() == Change.SAME
                && !one.moved()
                && terms.isEmpty()
                && one.blocks().stream().allMatch(Telling::isSame);
        List<Ink> heading = one.heading().isEmpty()
                ? plain(words.get("role." + chapter.role().key()))
                : Ink.of(one.heading());
        return new Told(
                heading,
                tags(one),
                same,
                lines,
                one.after() == null ? "" : one.after().id().value());
    }

    private String heading(Chapter chapter) {
        return chapter.heading().isEmpty() ? words.get("role." + chapter.role().key()) : chapter.heading();
    }

    private List<String> tags(ChapterDifference one) {
        var tags = new ArrayList<String>();
        switch (one.change()) {
            case ADDED -> tags.add(words.get("history.chapter.added"));
            case REMOVED -> tags.add(words.get("history.chapter.removed"));
            case SAME, CHANGED, SPLIT, JOINED -> {}
        }
        if (one.moved()) {
            tags.add(words.get("history.chapter.moved"));
        }
        Chapter after = one.after();
        if (one.isOptionChanged() && after != null) {
            tags.add(words.get(after.optional() ? "history.chapter.optional" : "history.chapter.required"));
        }
        return tags;
    }

    private List<Told.Line> lines(List<BlockDifference> blocks) {
        return blocks.stream().map(this::line).toList();
    }

    private static boolean isSame(BlockDifference one) {
        return one.change() == Change.SAME && !one.moved();
    }

    private Told.Line line(BlockDifference one) {
        Block block =
                one.after().isEmpty() ? one.before().getFirst() : one.after().getFirst();
        var tags = new ArrayList<String>();
        if (!(block instanceof Block.Paragraph)) {
            tags.add(words.get("history.block." + block.kind().toLowerCase(Locale.ROOT)));
        }
        switch (one.change()) {
            case ADDED -> tags.add(words.get("history.added"));
            case REMOVED -> tags.add(words.get("history.removed"));
            case SPLIT -> tags.add(words.get("history.split", one.after().size()));
            case JOINED -> tags.add(words.get("history.joined", one.before().size()));
            case SAME, CHANGED -> {}
        }
        if (one.isMarkupAlone()) {
            tags.add(words.get("history.markup"));
        }
        if (one.moved()) {
            String from = one.from() == null ? "" : headings.getOrDefault(one.from(), "");
            tags.add(from.isEmpty() ? words.get("history.moved") : words.get("history.moved.from", from));
        }
        return new Told.Line(tags, Ink.of(one.words()));
    }

    /** What is said outside the words: of a chapter, or of the whole. */
    private List<Told.Line> terms(@Nullable BlockId chapter) {
        return compared.terms().stream()
                .filter(term -> Objects.equals(term.chapter(), chapter))
                .map(this::line)
                .toList();
    }

    private Told.Line line(ComparedTerm term) {
        String label = words.get("history.term." + term.name());
        return switch (term.name()) {
            case "intent" -> new Told.Line(List.of(label), Ink.instead(intent(term.before()), intent(term.after())));
            // Which chapter it is shows from its heading; an id says nothing to anybody.
            case "chapter" -> new Told.Line(List.of(label), List.of());
            default -> new Told.Line(List.of(label), Ink.of(term.words()));
        };
    }

    private String intent(String key) {
        return key.isEmpty() ? "" : words.get("history.intent." + key);
    }
}
