package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.fnsp.importer.source.Choices;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.importer.source.Tree;
import no.fnsp.paper.Access;
import no.fnsp.paper.Genre;
import no.fnsp.text.Language;

/** Reads the documents of site.yaml, and their files beside it. */
final class ReadPapers {

    private static final Map<String, String> GENRES = Choices.of("form", "brochure", "report", "guideline", "other");
    private static final Map<String, String> ACCESSES = Choices.of("accessible", "partly", "not");
    private static final LocalDate HARMLESS = LocalDate.of(2030, 1, 1);

    private final Tree tree;
    private final String files;

    private ReadPapers(Tree tree, String files) {
        this.tree = tree;
        this.files = files;
    }

    /** @param files the folder they lie in; it need not be there when no document is told of */
    static List<SitePaper> read(Fields site, Tree tree, String files) {
        var reading = new ReadPapers(tree, files);
        List<SitePaper> papers = site.each("documents").stream()
                .flatMap(paper -> reading.paper(paper).stream())
                .toList();
        Set<String> told = papers.stream().map(SitePaper::name).collect(Collectors.toSet());
        if (tree.isFolder(files)) {
            tree.in(files).stream()
                    .filter(path -> !told.contains(path.substring(path.lastIndexOf('/') + 1)))
                    .forEach(path -> tree.refuse(path, "no document under `documents` in site.yaml is this file"));
        }
        return papers;
    }

    private Optional<SitePaper> paper(Fields paper) {
        String name = paper.needed("file", Shape.FILE);
        String instead = paper.text("instead");
        String access = paper.neededChoice("access", ACCESSES, "accessible");
        if (!access.equals("accessible") && instead.isEmpty()) {
            paper.refuse("instead", "`instead` is missing: say what those who cannot read it do");
        }
        LocalDate review = paper.date("review");
        if (review == null) {
            paper.needed("review");
        }
        Optional<Language> language = Language.find(paper.needed("language"));
        if (language.isEmpty()) {
            paper.refuse("language", "there is no such language here; write nb, nn, se, smj, sma or en");
        }
        String title = paper.needed("title");
        String summary = paper.text("summary");
        Genre genre = Genre.find(paper.neededChoice("kind", GENRES, "other")).orElse(Genre.OTHER);
        LocalDate last = paper.date("last");
        String unit = paper.text("unit", Shape.DEPARTMENT_PATH);
        paper.nothingElse();
        Optional<byte[]> bytes = Shape.FILE.fits(name) ? bytes(paper, name) : Optional.empty();
        return bytes.map(content -> new SitePaper(
                name,
                content,
                title,
                summary,
                language.orElse(Language.NB),
                genre,
                Access.of(access, instead),
                Objects.requireNonNullElse(review, HARMLESS),
                last,
                unit));
    }

    private Optional<byte[]> bytes(Fields paper, String name) {
        Optional<byte[]> bytes = tree.bytes(files + "/" + name);
        if (bytes.isEmpty()) {
            paper.refuse("file", "there is no file " + quoted(name) + " of at most 1 MB in the folder files");
        }
        return bytes;
    }
}
