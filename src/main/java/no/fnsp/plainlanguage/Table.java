package no.fnsp.plainlanguage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.fnsp.text.Language;

/** One of our own word lists: lines of fields with a semicolon between; what begins with # is a remark. */
final class Table {

    private Table() {}

    static List<String[]> of(String name, Language language) {
        return of(name + "." + language.code());
    }

    static List<String[]> of(String name) {
        String file = "/plainlanguage/" + name + ".csv";
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The alternatives in a field: {@code men, likevel}. */
    static List<String> alternatives(String field) {
        return List.of(field.split(", "));
    }
}
