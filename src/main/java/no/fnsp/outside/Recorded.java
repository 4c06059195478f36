package no.fnsp.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Answers that were written down, one file for each: for machines without network, and for trying out. {@code {+20d}} in one of them is
 * the day in twenty days, so that examples do not grow old.
 */
final class Recorded implements Fetch {

    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d{1,3})d}");

    private final Path folder;
    private final Supplier<LocalDate> today;

    Recorded(Path folder, Supplier<LocalDate> today) {
        this.folder = folder.toAbsolutePath().normalize();
        this.today = today;
    }

    @Override
    public <T> Answer<T> get(String path, Version known, Reader<T> reader) throws Trouble {
        int query = path.indexOf('?');
        Path file = folder.resolve((query < 0 ? path : path.substring(0, query)).substring(1) + ".json")
                .normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return new Answer.Missing<>();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new Answer.Got<>(reader.read(Said.of(dated(text))), Version.NONE);
        } catch (IOException problem) {
            throw new Trouble(Trouble.Kind.AWAY, file.getFileName().toString(), problem);
        }
    }

    private String dated(String text) {
        return DAY.matcher(text)
                .replaceAll(day ->
                        today.get().plusDays(Integer.parseInt(day.group(1))).toString());
    }
}
