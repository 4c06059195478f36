package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.importer.source.Line;
import no.fnsp.importer.source.Source;
import no.fnsp.importer.written.Heading;
import no.fnsp.importer.written.LanguagePart;
import no.fnsp.importer.written.ReadBlocks;
import no.fnsp.importer.written.Section;
import no.fnsp.sharing.Intent;
import no.fnsp.text.Block;
import no.fnsp.text.Role;

/** Reads the local changes in one language: {@code ## role: intent}, perhaps {@code : Heading}, a reason, and words. */
final class ReadChanges {

    private static final String REASON = "reason:";
    private static final String INTENTS =
            Arrays.stream(Intent.values()).map(Intent::key).collect(Collectors.joining(", "));

    private final Source source;
    private final Set<String> exclusive = new HashSet<>();

    private ReadChanges(Source source) {
        this.source = source;
    }

    static List<WrittenChange> read(Source source, LanguagePart part) {
        List<Section> sections = Section.of(part.lines());
        sections.getFirst().lines().stream()
                .filter(line -> !line.isBlank())
                .limit(1)
                .forEach(line -> source.refuse(line.number(), "words stand under a line such as ## before: replace"));
        if (sections.size() == 1) {
            source.refuse(part.line(), "there are no changes; one begins with a line such as ## before: replace");
        }
        var reading = new ReadChanges(source);
        return sections.stream().skip(1).map(reading::change).toList();
    }

    private WrittenChange change(Section section) {
        Heading heading = Heading.read(source, section.heading().orElseThrow());
        var lines = new ArrayList<>(section.lines());
        String reason = reason(lines);
        List<Block> blocks = ReadBlocks.read(source, lines);
        WrittenChange change = heading.role() == Role.PRACTICAL
                ? new WrittenChange(
                        Intent.PRACTICAL, Role.PRACTICAL, practical(heading), reason, blocks, heading.line())
                : new WrittenChange(
                        intent(heading), heading.role(), afterIntent(heading), reason, blocks, heading.line());
        check(change, heading);
        return change;
    }

    private void check(WrittenChange change, Heading heading) {
        if (heading.optional()) {
            source.refuse(change.line(), "a local change cannot be {optional}");
        }
        if (change.intent().isExclusive() && change.reason().isEmpty()) {
            source.refuse(
                    change.line(),
                    "to " + change.intent().key() + " a chapter needs a line reason: right under the heading");
        }
        if (change.intent() == Intent.HIDE && !change.blocks().isEmpty()) {
            source.refuse(change.line(), "a hidden chapter has no words; use replace, or take them out");
        }
        if (change.intent() != Intent.HIDE && change.blocks().isEmpty()) {
            source.refuse(change.line(), "there are no words here");
        }
        // Replace and hide shut each other out; two supplements of a kind would hide each other.
        String what = change.intent().isExclusive()
                ? "replace or hide"
                : change.intent().key();
        if (!exclusive.add(change.role() + what + change.heading())) {
            source.refuse(
                    change.line(),
                    quoted(change.role().key()) + " has " + what + " already in this language; write it once");
        }
    }

    /** Takes the reason off the top. */
    private static String reason(List<Line> lines) {
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
        boolean given = !lines.isEmpty() && lines.getFirst().words().startsWith(REASON);
        return given ? lines.removeFirst().words().substring(REASON.length()).strip() : "";
    }

    private Intent intent(Heading heading) {
        String word = heading.words().split(":", 2)[0].strip();
        Optional<Intent> intent = Intent.find(word);
        if (intent.isEmpty() || intent.get() == Intent.PRACTICAL) {
            source.refuse(
                    heading.line(),
                    intent.isPresent()
                            ? "practical information belongs to no chapter: write ## practical"
                            : "there is no change " + quoted(word) + "; write one of " + INTENTS);
        }
        return intent.orElse(Intent.SUPPLEMENT_AFTER);
    }

    private static String afterIntent(Heading heading) {
        int colon = heading.words().indexOf(':');
        return colon < 0 ? "" : heading.words().substring(colon + 1).strip();
    }

    /** {@code ## practical: Heading}, or {@code ## practical: practical: Heading} as for the others. */
    private static String practical(Heading heading) {
        boolean repeated = heading.words().split(":", 2)[0].strip().equals(Intent.PRACTICAL.key());
        return repeated ? afterIntent(heading) : heading.words();
    }
}
