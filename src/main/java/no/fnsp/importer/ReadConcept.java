package no.fnsp.importer;

import static no.fnsp.importer.source.Refusal.quoted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.fnsp.content.ChangeClass;
import no.fnsp.content.Kind;
import no.fnsp.importer.source.Choices;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.importer.source.Source;
import no.fnsp.importer.source.Tree;
import no.fnsp.importer.written.ReadText;
import no.fnsp.importer.written.TextFile;
import no.fnsp.importer.written.WrittenText;
import no.fnsp.text.Language;

/** Reads a file of {@code concepts/} or {@code variants/}. */
final class ReadConcept {

    private static final Map<String, Kind> KINDS = Choices.of(
            Kind::key, Kind.DIAGNOSIS, Kind.TREATMENT, Kind.EXAMINATION, Kind.PROGRAMME, Kind.SUPPORT_ARTICLE);
    private static final Map<String, ChangeClass> CHANGES =
            Choices.of(ChangeClass::key, ChangeClass.EDITORIAL, ChangeClass.PROFESSIONAL, ChangeClass.CRITICAL);
    private static final List<String> CODE_SYSTEMS = List.of("icd-10", "ncsp", "snomed");

    private final Source source;
    private final boolean variant;

    private ReadConcept(Source source, boolean variant) {
        this.source = source;
        this.variant = variant;
    }

    /** Empty, and refused, when there is no header to read. */
    static Optional<ConceptFile> read(Source source, boolean variant) {
        TextFile file = TextFile.read(source);
        return Optional.ofNullable(file.header()).map(header -> new ReadConcept(source, variant).concept(file, header));
    }

    private ConceptFile concept(TextFile file, Fields header) {
        Kind kind = header.neededChoice("kind", KINDS, Kind.TREATMENT);
        Map<Language, WrittenText> texts = ReadText.all(file, kind);
        var concept = new ConceptFile(
                source.file(),
                key(header),
                variantOf(header),
                kind,
                codes(header),
                header.list("themes"),
                header.needed("responsible", Shape.DOMAIN),
                header.needed("owner"),
                header.needed("professional"),
                approved(header),
                header.inner("helsenorge").map(ReadConcept::helsenorge).orElse(null),
                header.text("waiting", Shape.REGISTERED),
                header.text("editor-info"),
                header.choice("change", CHANGES, ChangeClass.EDITORIAL),
                header.text("reason"),
                machineDrafted(header, texts),
                texts);
        header.nothingElse();
        return concept;
    }

    private String key(Fields header) {
        String key = header.needed("concept", Shape.SLUG);
        String name = Tree.name(source.file());
        if (!key.isEmpty() && !key.equals(name)) {
            header.refuse(
                    "concept", "`concept` is " + quoted(key) + ", but the file is called " + quoted(name + ".md"));
        }
        return name;
    }

    private String variantOf(Fields header) {
        if (variant) {
            return header.needed("variant-of", Shape.SLUG);
        }
        if (!header.text("variant-of").isEmpty()) {
            header.refuse("variant-of", "a variant stands in the folder variants, not in concepts");
        }
        return "";
    }

    private static Map<String, List<String>> codes(Fields header) {
        var codes = new TreeMap<String, List<String>>();
        header.inner("codes").ifPresent(systems -> {
            CODE_SYSTEMS.forEach(system -> codes.put(system, systems.list(system, Shape.CODE)));
            systems.nothingElse();
        });
        codes.values().removeIf(List::isEmpty);
        return codes;
    }

    private static LocalDate approved(Fields header) {
        header.needed("approved");
        LocalDate approved = header.date("approved");
        return approved == null ? LocalDate.EPOCH : approved;
    }

    private static ConceptFile.Helsenorge helsenorge(Fields link) {
        var helsenorge = new ConceptFile.Helsenorge(link.needed("title"), link.needed("path", Shape.PATH));
        link.nothingElse();
        return helsenorge;
    }

    private static List<Language> machineDrafted(Fields header, Map<Language, WrittenText> texts) {
        List<Language> drafted = header.languages("machine-drafted");
        drafted.stream()
                .filter(language -> !texts.containsKey(language))
                .forEach(language -> header.refuse(
                        "machine-drafted",
                        "`machine-drafted` names " + language + ", but there is no part === " + language));
        return drafted;
    }
}
