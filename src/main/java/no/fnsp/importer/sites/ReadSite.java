package no.fnsp.importer.sites;

import static no.fnsp.importer.source.Refusal.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.fnsp.fact.Saying;
import no.fnsp.importer.source.Choices;
import no.fnsp.importer.source.Fields;
import no.fnsp.importer.source.Shape;
import no.fnsp.importer.source.Tree;
import no.fnsp.text.Language;

/** Reads a site's folder. */
public final class ReadSite {

    private static final Set<String> FOLDERS = Set.of("local", "news", "pages", "departments", "places", "files");
    private static final Set<String> FILES = Set.of("site.yaml", "events.yaml");
    private static final Map<String, String> THEMES =
            Choices.of("sor-ost", "vest", "midt", "nord", "national", "pharmacy");
    private static final int MOST_SHORTCUTS = 8;

    private final Tree tree;
    private final String folder;
    private final List<String> parts;

    private ReadSite(Tree tree, String folder) {
        this.tree = tree;
        this.folder = folder;
        this.parts = tree.in(folder);
    }

    /** Empty, and refused, when its site.yaml cannot be read. */
    public static Optional<SiteFile> read(Tree tree, String folder) {
        return new ReadSite(tree, folder).site();
    }

    private Optional<SiteFile> site() {
        parts.stream().filter(part -> !isKnown(part)).forEach(this::unknown);
        String file = folder + "/site.yaml";
        if (!parts.contains(file) || tree.isFolder(file)) {
            tree.refuse(folder, "the file site.yaml is missing");
            return Optional.empty();
        }
        return tree.source(file)
                .flatMap(source -> Fields.read(source, source.lines()))
                .map(settings -> site(file, settings));
    }

    private SiteFile site(String file, Fields settings) {
        List<SitePlace> places = ReadNodes.places(settings);
        List<SiteDepartment> departments = ReadNodes.departments(settings, SiteNodes.of(settings, places));
        SiteNodes nodes = SiteNodes.of(settings, places).and(settings, departments);
        List<SiteFact> facts = ReadFacts.read(settings);
        var site = new SiteFile(
                file,
                folder.substring(folder.lastIndexOf('/') + 1),
                settings.text("organisation", Shape.DOMAIN),
                settings.needed("short-name"),
                languages(settings),
                settings.neededChoice("theme", THEMES, "national"),
                settings.words("tagline"),
                settings.inner("inside").map(ReadSite::inside).orElse(null),
                settings.inner("contact").map(one -> contact(one, facts)).orElse(Contact.NONE),
                shortcuts(settings),
                places,
                departments,
                facts,
                ReadFacts.own(settings),
                ReadNotices.read(settings),
                ReadPapers.read(settings, tree, folder + "/files"),
                ReadStaff.read(settings, nodes),
                ReadAdoptions.read(settings, nodes),
                locals(nodes),
                has("pages") ? ReadPages.pages(tree, folder + "/pages") : List.of(),
                has("news") ? ReadPages.news(tree, folder + "/news") : List.of(),
                has("departments") ? ReadPages.departments(tree, folder + "/departments", nodes) : List.of(),
                has("places") ? ReadPages.places(tree, folder + "/places", nodes) : List.of(),
                events());
        settings.nothingElse();
        return site;
    }

    private boolean isKnown(String part) {
        return tree.isFolder(part) ? FOLDERS.contains(Tree.name(part)) : FILES.contains(Tree.name(part));
    }

    private void unknown(String part) {
        tree.refuse(
                part,
                "this is not known here; a site has site.yaml, events.yaml, local, news, pages, departments, places and files");
    }

    private List<SiteEvent> events() {
        String file = folder + "/events.yaml";
        return parts.contains(file) && !tree.isFolder(file)
                ? tree.source(file).map(ReadEvents::read).orElse(List.of())
                : List.of();
    }

    private boolean has(String part) {
        return parts.contains(folder + "/" + part) && tree.isFolder(folder + "/" + part);
    }

    private static List<Language> languages(Fields settings) {
        List<Language> languages = settings.languages("languages");
        if (settings.list("languages").isEmpty()) {
            settings.refuse("languages", "`languages` is missing; write the main language first, as [nb, nn]");
        }
        return languages;
    }

    private static Inside inside(Fields inside) {
        var read = new Inside(inside.needed("host-of", Shape.DOMAIN), inside.needed("path", Shape.SITE_PATH));
        inside.nothingElse();
        return read;
    }

    private static Contact contact(Fields contact, List<SiteFact> facts) {
        var read = new Contact(
                contact.text("phone", Shape.PHONE),
                contact.text("phone-fact", Shape.SLUG),
                contact.text("email", Shape.EMAIL),
                contact.text("post"));
        boolean known = facts.stream()
                .anyMatch(fact -> fact.key().equals(read.phoneFact()) && fact.says() instanceof Saying.Phone);
        if (!read.phoneFact().isEmpty() && !known) {
            contact.refuse("phone-fact", "no phone of `facts` has the key " + quoted(read.phoneFact()));
        } else if (!read.phoneFact().isEmpty() && !read.phone().isEmpty()) {
            contact.refuse("phone-fact", "`phone` is there too; write one of them");
        }
        contact.nothingElse();
        return read;
    }

    private static List<Shortcut> shortcuts(Fields settings) {
        List<Fields> shortcuts = settings.each("shortcuts");
        if (shortcuts.size() > MOST_SHORTCUTS) {
            settings.refuse("shortcuts", "there are " + shortcuts.size() + " shortcuts; a front page has at most 8");
        }
        return shortcuts.stream().map(ReadSite::shortcut).toList();
    }

    private static Shortcut shortcut(Fields shortcut) {
        var read = new Shortcut(shortcut.neededWords("label"), shortcut.needed("to", Shape.LINK));
        shortcut.nothingElse();
        return read;
    }

    private List<LocalFile> locals(SiteNodes nodes) {
        List<LocalFile> locals = !has("local")
                ? List.of()
                : tree.texts(folder + "/local").stream()
                        .flatMap(file -> tree.source(file).stream())
                        .flatMap(source -> ReadLocal.read(source, nodes).stream())
                        .toList();
        var seen = new HashMap<List<String>, String>();
        for (LocalFile local : locals) {
            String before = seen.putIfAbsent(List.of(local.text(), local.node()), local.file());
            if (before != null) {
                tree.refuse(
                        local.file(), "the same text is changed at the same node in " + quoted(before) + " already");
            }
        }
        return locals;
    }
}
