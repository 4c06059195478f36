package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.importer.source.Source;
import no.fnsp.importer.written.SameChapters;
import no.fnsp.importer.written.TextFile;
import no.fnsp.text.Language;

/** Reads a file of local changes. */
final class ReadLocal {

    private ReadLocal() {}

    /** Empty, and refused, when there is no header to read. */
    static Optional<LocalFile> read(Source source, SiteNodes nodes) {
        TextFile file = TextFile.read(source);
        return Optional.ofNullable(file.header()).map(header -> local(file, header, nodes));
    }

    private static LocalFile local(TextFile file, Fields header, SiteNodes nodes) {
        var local = new LocalFile(
                file.source().file(), header.needed("text", Shape.SLUG), node(header, nodes), changes(file));
        header.nothingElse();
        return local;
    }

    private static String node(Fields header, SiteNodes nodes) {
        String node = header.text("node", Shape.DEPARTMENT_PATH);
        if (!node.isEmpty() && nodes.lacks(node)) {
            header.refuse("node", "the site has no department or place " + quoted(node));
        }
        if (nodes.isTwoThings(node)) {
            header.refuse(
                    "node", quoted(node) + " is both a department and a place of the site; give one another slug");
        }
        return node;
    }

    private static Map<Language, List<WrittenChange>> changes(TextFile file) {
        Map<Language, List<WrittenChange>> changes = file.each(part -> ReadChanges.read(file.source(), part));
        var names = new EnumMap<Language, List<SameChapters.Named>>(Language.class);
        changes.forEach((language, all) ->
                names.put(language, all.stream().map(ReadLocal::name).toList()));
        SameChapters.check(file, names);
        return changes;
    }

    private static SameChapters.Named name(WrittenChange change) {
        return new SameChapters.Named(
                change.role().key() + ": " + change.intent().key(), change.line());
    }
}
