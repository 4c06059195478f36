package no.fnsp.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.source.Refusal;

/** A small folder to read, written by a test. */
record SampleFolder(Path root) {

    static final String CONCEPT = """
            ---
            concept: hofteprotese
            kind: treatment
            codes: { icd-10: [M16], ncsp: [NFB40], snomed: [] }
            themes: [Bein og ledd]
            responsible: helse-bergen.no
            owner: Seksjon for pasientinformasjon
            professional: Overlege, ortopedisk kirurgi
            approved: 2026-03-02
            ---
            === nb
            # Hofteprotese
            also: kunstig hofteledd, ny hofte

            En hofteprotese er et kunstig hofteledd.

            ## intro
            Slitasje er den vanligste grunnen.

            ## before: Før du kommer {optional}
            Slutt å røyke.
            """;

    static final String SITE = """
            short-name: Helse Bergen
            languages: [nn, nb]
            theme: vest
            places:
              - slug: haukeland
                kind: hospital
                name: { nn: Haukeland universitetssjukehus }
            departments:
              - slug: ortopedisk-klinikk
                kind: clinic
                name: { nn: Ortopedisk klinikk }
                at: [haukeland]
                parts:
                  - slug: protese
                    kind: section
                    name: { nn: Protesekirurgi }
            adopts:
              - text: hofteprotese
                at:
                  - { department: ortopedisk-klinikk/protese, places: [haukeland] }
            """;

    static final String LOCAL = """
            ---
            text: hofteprotese
            node: ortopedisk-klinikk/protese
            ---
            === nn
            ## before: supplement-after
            Ta med brevet.
            """;

    static final String NEWS = """
            ---
            published: 2026-09-09
            ---
            === nn
            # Ny poliklinikk

            Vi opnar ein ny poliklinikk.
            """;

    SampleFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleFolder with(String file, byte[] bytes) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A valid concept with some of its words exchanged. */
    SampleFolder concept(String words, String others) {
        return with("concepts/hofteprotese.md", exchanged(CONCEPT, words, others));
    }

    /** A valid site with some of its words exchanged. */
    SampleFolder site(String words, String others) {
        return with("sites/helse-bergen.no/site.yaml", exchanged(SITE, words, others));
    }

    SampleFolder site() {
        return with("sites/helse-bergen.no/site.yaml", SITE);
    }

    /** A valid local change with some of its words exchanged. */
    SampleFolder local(String words, String others) {
        return site().with("sites/helse-bergen.no/local/protese.md", exchanged(LOCAL, words, others));
    }

    private static String exchanged(String text, String words, String others) {
        if (!text.contains(words)) {
            throw new IllegalArgumentException("The sample does not say " + words);
        }
        return text.replace(words, others);
    }

    Folder understood() {
        return switch (ReadFolder.read(root)) {
            case Reading.Understood understood -> understood.folder();
            case Reading.Refused refused -> throw new AssertionError(refused.refusals());
        };
    }

    ConceptFile understoodConcept() {
        return understood().concepts().getFirst();
    }

    SiteFile understoodSite() {
        return understood().sites().getFirst();
    }

    /** What was refused, a line each; none when the folder was understood. */
    List<String> refused() {
        return switch (ReadFolder.read(root)) {
            case Reading.Understood understood -> List.of();
            case Reading.Refused refused ->
                refused.refusals().stream().map(Refusal::toString).toList();
        };
    }
}
