package no.fnsp.importer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that is read: what stands where in it. Nothing outside it is ever opened. */
public final class Tree {

    private static final int DEEPEST = 10;
    private static final long MOST_BYTES = 1 << 20;

    private final Path root;
    private final Refusals refusals;

    /** @param root a folder that exists, with every link in its path followed */
    public Tree(Path root, Refusals refusals) {
        this.root = root;
        this.refusals = refusals;
    }

    public Refusals refusals() {
        return refusals;
    }

    public void refuse(String path, String reason) {
        refusals.add(path, 0, reason);
    }

    /** The paths of what stands in a folder, in order; hidden files, drafts ({@code ~}) and README.md are not seen. */
    public List<String> in(String folder) {
        try (var children = Files.list(root.resolve(folder))) {
            return children.map(child -> child.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.startsWith("~") && !name.equals("README.md"))
                    .sorted()
                    .map(name -> folder.isEmpty() ? name : folder + "/" + name)
                    .filter(this::isOurs)
                    .toList();
        } catch (IOException problem) {
            refuse(folder.isEmpty() ? "." : folder, "the folder cannot be read: " + problem.getMessage());
            return List.of();
        }
    }

    public boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The text files in a folder that has no folders, under any name; anything else in it is refused. */
    public List<String> texts(String folder) {
        return in(folder).stream().filter(this::isFile).filter(this::isText).toList();
    }

    /** The same, where the name is a slug. */
    public List<String> slugs(String folder) {
        return texts(folder).stream().filter(this::isSlug).toList();
    }

    /** The text files in a folder and the folders in it, whose names are an address. */
    public List<String> addresses(String folder) {
        return addresses(folder, 1);
    }

    private List<String> addresses(String folder, int depth) {
        var files = new ArrayList<String>();
        for (String path : in(folder)) {
            if (!isFolder(path)) {
                files.addAll(Stream.of(path)
                        .filter(this::isText)
                        .filter(this::isSlug)
                        .toList());
            } else if (depth == DEEPEST) {
                refuse(path, "an address has at most " + DEEPEST + " parts");
            } else if (isSlug(path)) {
                files.addAll(addresses(path, depth + 1));
            }
        }
        return files;
    }

    private boolean isFile(String path) {
        if (isFolder(path)) {
            refuse(path, "a folder does not belong here, only files whose names end in .md");
            return false;
        }
        return true;
    }

    private boolean isText(String path) {
        if (!path.endsWith(".md")) {
            refuse(path, "only files whose names end in .md belong here");
            return false;
        }
        return true;
    }

    private boolean isSlug(String path) {
        boolean slug = Shape.SLUG.fits(name(path));
        if (!slug) {
            refuse(path, "the name must be " + Shape.SLUG.rule());
        }
        return slug;
    }

    public Optional<Source> source(String file) {
        return refusals.isFull() ? Optional.empty() : Source.read(root.resolve(file), file, refusals);
    }

    /** A file that is no text; empty when it is not there, is empty or too large. */
    public Optional<byte[]> bytes(String file) {
        Path place = root.resolve(file);
        try {
            return Files.isRegularFile(place)
                            && isOurs(file)
                            && Files.size(place) > 0
                            && Files.size(place) <= MOST_BYTES
                    ? Optional.of(Files.readAllBytes(place))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOurs(String path) {
        Path place = root.resolve(path);
        if (Files.isSymbolicLink(place) && !staysInside(place)) {
            refuse(
                    path,
                    "this is a link that leads out of the folder, to a folder, or nowhere; put the file itself here");
            return false;
        }
        if (!Files.isDirectory(place) && !Files.isRegularFile(place)) {
            refuse(path, "this is not an ordinary file");
            return false;
        }
        return true;
    }

    private boolean staysInside(Path link) {
        try {
            Path real = link.toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real);
        } catch (IOException nowhere) {
            return false;
        }
    }

    /** The last part of a path, without {@code .md}. */
    public static String name(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.endsWith(".md") ? last.substring(0, last.length() - 3) : last;
    }
}
