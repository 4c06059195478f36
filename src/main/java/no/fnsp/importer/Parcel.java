package no.fnsp.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A folder packed for the way to the running installation. What it unpacks is bounded, and stays inside its folder. */
final class Parcel {

    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 256L << 20;

    private Parcel() {}

    static void pack(Path folder, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                    Files.copy(file, zip);
                    zip.closeEntry();
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    /** @throws TooLarge when it holds more than an import may */
    static void unpack(InputStream in, Path folder) throws IOException {
        long left = MOST_BYTES;
        int files = 0;
        var zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = folder.resolve(entry.getName()).normalize();
            if (!file.startsWith(folder) || ++files > MOST_FILES) {
                throw new TooLarge(entry.getName());
            }
            if (!entry.isDirectory()) {
                Files.createDirectories(file.getParent());
                left -= copy(zip, file, left);
            }
        }
    }

    private static long copy(InputStream in, Path file, long most) throws IOException {
        long copied = 0;
        var buffer = new byte[16_384];
        try (var out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                copied += read;
                if (copied > most) {
                    throw new TooLarge(file.getFileName().toString());
                }
                out.write(buffer, 0, read);
            }
        }
        return copied;
    }

    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path done, @Nullable IOException problem) throws IOException {
                Files.delete(done);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** More than an import may hold, or a file that would land outside its folder. */
    static final class TooLarge extends IOException {
        TooLarge(String file) {
            super("too many files, too large, or outside the folder: " + file);
        }
    }
}
