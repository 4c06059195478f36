package no.fnsp.importer;

import static no.fnsp.importer.source.Refusal.quoted;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.importer.source.Source;
import no.fnsp.study.Sheet;
import no.fnsp.text.Language;
import no.fnsp.text.Words;

/** Reads {@code studies.yaml}: only examples come in files, real studies are told of by those who lead them. */
final class ReadStudies {

    private ReadStudies() {}

    static List<StudyFile> read(Source source) {
        var keys = new HashSet<String>();
        return Fields.read(source, source.lines()).stream()
                .flatMap(file -> {
                    List<Fields> each = file.each("studies");
                    file.nothingElse();
                    return each.stream();
                })
                .map(study -> study(source, study))
                .peek(study -> {
                    if (!keys.add(study.key())) {
                        source.refuse(study.line(), "two studies have the key " + quoted(study.key()));
                    }
                })
                .toList();
    }

    private static StudyFile study(Source source, Fields study) {
        var fields = new HashMap<String, String>();
        for (String field : List.of("state", "rek", "approved", "nct", "euct", "starts", "closes", "ends")) {
            fields.put(field, study.text(field));
        }
        fields.put("areas", String.join(" ", study.list("areas")));
        fields.put("participating", String.join(" ", study.list("participating", Shape.DOMAIN)));
        String responsible = study.needed("responsible", Shape.DOMAIN);
        fields.put("responsible", responsible);
        List<String> about = study.list("about", Shape.SLUG);
        for (int i = 0; i < about.size(); i++) {
            fields.put("about." + (i + 1), about.get(i));
        }
        for (String field : List.of("title", "summary", "who", "involves")) {
            words(fields, field, study.words(field));
        }
        study.inner("contact").ifPresent(contact -> inner(fields, "contact", contact, "who", "email", "phone"));
        study.inner("scientific")
                .ifPresent(scientific -> inner(fields, "scientific", scientific, "language", "title", "summary"));
        var read = new StudyFile(
                source.file(), study.line(), study.needed("key", Shape.SLUG), responsible, new Sheet(fields));
        study.nothingElse();
        return read;
    }

    private static void words(Map<String, String> fields, String field, Words words) {
        for (Language language : Sheet.LANGUAGES) {
            String said = words.exactly(language);
            if (said != null) {
                fields.put(field + "." + language.code(), said);
            }
        }
    }

    private static void inner(Map<String, String> fields, String name, Fields inner, String... parts) {
        for (String part : parts) {
            fields.put(name + "." + part, inner.text(part));
        }
        inner.nothingElse();
    }
}
