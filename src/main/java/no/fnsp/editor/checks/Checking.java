package no.fnsp.editor.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.content.Body;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Draft;
import no.fnsp.content.Settling;
import no.fnsp.editor.Piece;
import no.fnsp.editor.Signatures;
import no.fnsp.editor.writing.Fields;
import no.fnsp.gate.Gate;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Waiver;
import no.fnsp.html.Messages;
import no.fnsp.journal.Actors;
import no.fnsp.plainlanguage.Hint;
import no.fnsp.plainlanguage.Lix;
import no.fnsp.plainlanguage.Place;
import no.fnsp.plainlanguage.PlainLanguage;
import no.fnsp.plainlanguage.Reading;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers all there is to say of a draft, field by field. */
@Component
public class Checking {

    private static final BlockId TEXT = new BlockId("text");
    private static final BlockId TITLE = new BlockId("title");

    private final Gate gate;
    private final Actors actors;

    Checking(Gate gate, Actors actors) {
        this.gate = gate;
        this.actors = actors;
    }

    /** @param change how it is to be published; null while nobody has said */
    public HintsPart of(Piece piece, Draft draft, @Nullable ChangeClass change) {
        Body body = draft.body();
        Reading reading = PlainLanguage.of(draft.language(), body.title(), body.lead(), body.chapters());
        List<Remark> remarks = remarks(piece, draft, change);
        var saying = new Saying(piece, draft, signatures(piece, remarks));
        var lines = new LinkedHashMap<BlockId, List<Line>>();
        remarks.forEach(remark -> add(lines, at(remark), saying.line(remark)));
        hints(reading).forEach(hint -> add(lines, at(hint.place()), saying.line(hint)));
        heavy(reading, saying.words()).forEach((chapter, line) -> add(lines, chapter, line));
        return new HintsPart(piece, draft, groups(piece, body, lines), saying.summary(reading));
    }

    private Signatures signatures(Piece piece, List<Remark> remarks) {
        Set<UUID> waivedBy = remarks.stream()
                .flatMap(remark -> remark.waiver().stream())
                .map(Waiver::by)
                .collect(Collectors.toSet());
        return Signatures.of(actors, waivedBy, piece.here().desk().words());
    }

    List<Remark> remarks(Piece piece, Draft draft, @Nullable ChangeClass change) {
        return gate.remarks(
                piece.here().site(),
                piece.document(),
                draft.language(),
                draft.body(),
                change,
                piece.here().now());
    }

    private static Stream<Hint> hints(Reading reading) {
        Stream<Hint> passive = reading.passive().isMuch() ? reading.passive().examples().stream() : Stream.empty();
        return Stream.concat(reading.hints().stream(), passive);
    }

    private static Map<BlockId, Line> heavy(Reading reading, Messages words) {
        var lines = new LinkedHashMap<BlockId, Line>();
        reading.chapters().forEach((chapter, lix) -> {
            if (lix.isHeavy()) {
                lines.put(chapter, Line.hint(said(lix, words), ""));
            }
        });
        return lines;
    }

    private static String said(Lix lix, Messages words) {
        return words.get("plain.lix.chapter", lix.value()) + " "
                + words.get("plain.lix." + lix.level().key());
    }

    private static void add(Map<BlockId, List<Line>> lines, BlockId place, Line line) {
        lines.computeIfAbsent(place, none -> new ArrayList<>()).add(line);
    }

    private static BlockId at(Remark remark) {
        return Objects.requireNonNullElse(remark.where().chapter(), TEXT);
    }

    private static BlockId at(Place place) {
        return switch (place) {
            case Place.Title title -> TITLE;
            case Place.Lead lead -> Settling.LEAD;
            case Place.Heading heading -> heading.chapter();
            case Place.InBlock in -> in.chapter();
        };
    }

    private static List<HintsPart.Group> groups(Piece piece, Body body, Map<BlockId, List<Line>> lines) {
        Messages words = piece.here().desk().words();
        Map<BlockId, String> fields = Fields.of(piece.document().kind(), body);
        var groups = new ArrayList<HintsPart.Group>();
        groups.add(group(words.get("gate.whole"), "", lines.get(TEXT)));
        groups.add(group(words.get("write.field.title"), "title", lines.get(TITLE)));
        groups.add(group(words.get("write.field.lead"), "lead", lines.get(Settling.LEAD)));
        for (Chapter chapter : body.chapters()) {
            String heading = chapter.heading().isEmpty()
                    ? words.get("role." + chapter.role().key())
                    : chapter.heading();
            groups.add(group(heading, fields.getOrDefault(chapter.id(), ""), lines.get(chapter.id())));
        }
        return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    private static HintsPart.Group group(String heading, String field, @Nullable List<Line> lines) {
        List<Line> gravestFirst = lines == null
                ? List.of()
                : lines.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Line::kind))
                        .toList();
        return new HintsPart.Group(heading, field, gravestFirst);
    }
}
