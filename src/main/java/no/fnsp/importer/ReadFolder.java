package no.fnsp.importer;

import static no.fnsp.importer.source.Refusal.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fnsp.importer.sites.ReadSite;
import no.fnsp.importer.sites.SiteFile;
import no.fnsp.importer.source.Refusals;
import no.fnsp.importer.source.Shape;
import no.fnsp.importer.source.Tree;

/** Reads a folder of the shape that docs/example-files.md tells of: into records, or into all that is wrong with it. */
public final class ReadFolder {

    private static final String ORGANISATIONS = "organisations.csv";
    private static final String STUDIES = "studies.yaml";
    private static final Set<String> FOLDERS = Set.of("concepts", "variants", "sites");

    /** What others might answer, for whoever tries it out: it is played, and never imported. */
    private static final String PLAYED = "outside";

    private final Tree tree;

    private ReadFolder(Tree tree) {
        this.tree = tree;
    }

    /** Reads and checks everything; changes nothing. */
    public static Reading read(Path folder) {
        var refusals = new Refusals();
        Optional<Folder> read = root(folder).map(root -> new ReadFolder(new Tree(root, refusals)).folder());
        if (read.isEmpty()) {
            refusals.add(".", 0, "there is no folder " + folder);
        }
        return read.isPresent() && refusals.isEmpty()
                ? new Reading.Understood(read.get())
                : new Reading.Refused(refusals.sorted());
    }

    private static Optional<Path> root(Path folder) {
        try {
            Path root = folder.toRealPath();
            return Files.isDirectory(root) ? Optional.of(root) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private Folder folder() {
        List<String> parts = tree.in("");
        parts.stream().filter(part -> !isKnown(part)).forEach(this::unknown);
        if (parts.isEmpty()) {
            tree.refuse(".", "there is nothing here to import: no organisations.csv, concepts, variants or sites");
        }
        var folder = new Folder(
                organisations(parts),
                concepts(parts, "concepts"),
                concepts(parts, "variants"),
                sites(parts),
                studies(parts));
        checkKeys(folder);
        return folder;
    }

    private boolean isKnown(String part) {
        return tree.isFolder(part)
                ? FOLDERS.contains(part) || part.equals(PLAYED)
                : part.equals(ORGANISATIONS) || part.equals(STUDIES);
    }

    private void unknown(String part) {
        tree.refuse(
                part,
                "this is not known here; a folder has organisations.csv, studies.yaml, concepts, variants and sites");
    }

    private List<OrganisationRow> organisations(List<String> parts) {
        return parts.contains(ORGANISATIONS) && !tree.isFolder(ORGANISATIONS)
                ? tree.source(ORGANISATIONS).map(ReadOrganisations::read).orElse(List.of())
                : List.of();
    }

    private List<ConceptFile> concepts(List<String> parts, String folder) {
        return parts.contains(folder) && tree.isFolder(folder)
                ? tree.slugs(folder).stream()
                        .flatMap(file -> tree.source(file).stream())
                        .flatMap(source -> ReadConcept.read(source, folder.equals("variants")).stream())
                        .toList()
                : List.of();
    }

    private List<SiteFile> sites(List<String> parts) {
        return parts.contains("sites") && tree.isFolder("sites")
                ? tree.in("sites").stream()
                        .filter(this::isSite)
                        .flatMap(site -> ReadSite.read(tree, site).stream())
                        .toList()
                : List.of();
    }

    private List<StudyFile> studies(List<String> parts) {
        return parts.contains(STUDIES) && !tree.isFolder(STUDIES)
                ? tree.source(STUDIES).map(ReadStudies::read).orElse(List.of())
                : List.of();
    }

    private boolean isSite(String path) {
        boolean site = tree.isFolder(path) && Shape.DOMAIN.fits(Tree.name(path));
        if (!site) {
            tree.refuse(path, "here stand only folders named after a site's domain, as sites/helse-bergen.no");
        }
        return site;
    }

    private void checkKeys(Folder folder) {
        var keys = new HashSet<String>();
        folder.concepts().forEach(concept -> keys.add(concept.key()));
        folder.variants().stream()
                .filter(variant -> keys.contains(variant.key()))
                .forEach(variant ->
                        tree.refuse(variant.file(), "the key " + quoted(variant.key()) + " is a concept's already"));
    }
}
