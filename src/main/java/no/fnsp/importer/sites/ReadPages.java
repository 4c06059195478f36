package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fnsp.content.Kind;
import no.fnsp.importer.source.Choices;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Source;
import no.fnsp.importer.source.Tree;
import no.fnsp.importer.written.ReadText;
import no.fnsp.importer.written.TextFile;
import org.jspecify.annotations.Nullable;

/** Reads the news, pages, department texts and place texts of a site. */
final class ReadPages {

    private final Tree tree;
    private final String folder;
    private final Map<String, Kind> kinds;

    private ReadPages(Tree tree, String folder, Kind... kinds) {
        this.tree = tree;
        this.folder = folder;
        this.kinds = Choices.of(Kind::key, kinds);
    }

    static List<PageFile> news(Tree tree, String folder) {
        return new ReadPages(tree, folder, Kind.NEWS).read(tree.slugs(folder));
    }

    static List<PageFile> pages(Tree tree, String folder) {
        return new ReadPages(tree, folder, Kind.ARTICLE, Kind.LANDING).read(tree.addresses(folder));
    }

    static List<PageFile> departments(Tree tree, String folder, SiteNodes nodes) {
        List<PageFile> pages = new ReadPages(tree, folder, Kind.DEPARTMENT).read(tree.addresses(folder));
        pages.stream()
                .filter(page -> nodes.lacksDepartment(page.path()))
                .forEach(page -> tree.refuse(page.file(), "the site has no department " + quoted(page.path())));
        return pages;
    }

    static List<PageFile> places(Tree tree, String folder, SiteNodes nodes) {
        List<PageFile> pages = new ReadPages(tree, folder, Kind.PLACE).read(tree.slugs(folder));
        pages.stream()
                .filter(page -> nodes.lacksPlace(page.path()))
                .forEach(page -> tree.refuse(page.file(), "the site has no place " + quoted(page.path())));
        return pages;
    }

    private List<PageFile> read(List<String> files) {
        return files.stream()
                .flatMap(file -> tree.source(file).stream())
                .flatMap(source -> page(source).stream())
                .toList();
    }

    private Optional<PageFile> page(Source source) {
        TextFile file = TextFile.read(source);
        return Optional.ofNullable(file.header()).map(header -> page(file, header));
    }

    private PageFile page(TextFile file, Fields header) {
        Kind kind = header.choice("kind", kinds, kinds.values().iterator().next());
        LocalDate published = kind == Kind.NEWS ? published(header) : null;
        header.nothingElse();
        String name = file.source().file();
        String path = name.substring(folder.length() + 1, name.length() - ".md".length());
        return new PageFile(name, kind, path, published, ReadText.all(file, kind));
    }

    private static @Nullable LocalDate published(Fields header) {
        header.needed("published");
        return header.date("published");
    }
}
