package no.fnsp.importer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.content.Body;
import no.fnsp.content.Kind;
import no.fnsp.content.Text;
import no.fnsp.importer.sites.LocalFile;
import no.fnsp.importer.sites.PageFile;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.sites.WrittenChange;
import no.fnsp.importer.written.WrittenText;
import no.fnsp.sharing.LocalChanges;
import no.fnsp.text.BlockId;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;

/** Every text of the examples as the body it becomes, without a database; for tests that read real words. */
public final class ExampleTexts {

    /** One text in one language. */
    public record Example(String file, Kind kind, Language language, Body body) {
        @Override
        public String toString() {
            return file + " " + language;
        }
    }

    private final List<Example> examples = new ArrayList<>();

    private ExampleTexts() {}

    public static List<Example> all() {
        Folder folder = new SampleFolder(Path.of("examples")).understood();
        var texts = new ExampleTexts();
        Stream.concat(folder.concepts().stream(), folder.variants().stream())
                .forEach(concept -> texts.add(concept.file(), concept.kind(), concept.texts()));
        folder.sites().forEach(texts::site);
        return List.copyOf(texts.examples);
    }

    private void site(SiteFile site) {
        Stream.of(site.pages(), site.news(), site.departmentTexts(), site.placeTexts())
                .flatMap(List::stream)
                .forEach((PageFile page) -> add(page.file(), page.kind(), page.texts()));
        site.locals().forEach(this::local);
    }

    private void add(String file, Kind kind, Map<Language, WrittenText> texts) {
        texts.forEach((language, written) ->
                examples.add(new Example(file, kind, language, Bodies.text(written, ExampleTexts::document))));
    }

    private void local(LocalFile local) {
        local.changes()
                .forEach((language, changes) -> examples.add(new Example(
                        local.file(),
                        Kind.LOCAL_CHANGES,
                        language,
                        new LocalChanges(
                                changes.stream().map(ExampleTexts::change).toList()))));
    }

    private static LocalChanges.LocalChange change(WrittenChange written) {
        var words = new Chapter(
                BlockId.fresh(),
                written.role(),
                written.heading(),
                false,
                Bodies.blocks(written.blocks(), ExampleTexts::document).stream()
                        .map(block -> block.named(BlockId.fresh()))
                        .toList());
        return new LocalChanges.LocalChange(written.intent(), BlockId.fresh(), null, words, written.reason());
    }

    private static UUID document(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The text itself, for what reads no local changes. */
    public static Text text(Body body) {
        return new Text(body.title(), body.lead(), body.chapters());
    }
}
