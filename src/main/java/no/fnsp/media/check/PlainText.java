package no.fnsp.media.check;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import no.fnsp.media.FileType;
import no.fnsp.media.Refusal;

/** A text without form: every byte of it must be UTF-8, and none a sign that no text has. */
final class PlainText {

    private PlainText() {}

    /** @param name tells only whether its columns are meant as such; either way it is shown as text */
    static Finding look(Path file, String name) throws IOException {
        try (Reader words = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            char[] some = new char[1 << 15];
            for (int read = words.read(some); read >= 0; read = words.read(some)) {
                for (int i = 0; i < read; i++) {
                    if (some[i] < ' ' && "\t\r\n\f".indexOf(some[i]) < 0) {
                        return new Finding.No(new Refusal.NotLetIn(Refusal.Reason.OTHER, "application/octet-stream"));
                    }
                }
            }
        } catch (CharacterCodingException other) {
            return new Finding.No(new Refusal.NotUtf8());
        }
        boolean columns = name.toLowerCase(Locale.ROOT).endsWith(".csv");
        return new Finding.Document(columns ? FileType.CSV : FileType.TXT, null, null);
    }
}
