package no.fnsp.importer.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of one file, and where to say what is wrong with them. */
public record Source(String file, List<Line> lines, Refusals refusals) {

    static final int LARGEST = 1024 * 1024;
    static final int LONGEST_LINE = 20_000;

    public Source {
        lines = List.copyOf(lines);
    }

    /** Empty, and refused, when the file is too large or not plain text in UTF-8. */
    static Optional<Source> read(Path path, String file, Refusals refusals) {
        try (var in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                refusals.add(file, 0, "the file is larger than 1 MB");
                return Optional.empty();
            }
            return decode(bytes, file, refusals).flatMap(text -> of(text, file, refusals));
        } catch (IOException problem) {
            refusals.add(file, 0, "the file cannot be read: " + problem.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, String file, Refusals refusals) {
        var unread = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(unread).toString());
        } catch (CharacterCodingException notUtf8) {
            int line = 1;
            for (int i = 0; i < unread.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            refusals.add(file, line, "a letter here is not UTF-8; save the file as UTF-8");
            return Optional.empty();
        }
    }

    static Optional<Source> of(String text, String file, Refusals refusals) {
        String plain = (text.startsWith("\ufeff") ? text.substring(1) : text).replaceAll("\r\n?", "\n");
        var lines = new ArrayList<Line>();
        for (String words : plain.split("\n", -1)) {
            lines.add(new Line(lines.size() + 1, words));
        }
        var source = new Source(file, lines, refusals);
        return lines.stream().filter(source::refuses).count() == 0 ? Optional.of(source) : Optional.empty();
    }

    private boolean refuses(Line line) {
        if (line.words().length() > LONGEST_LINE) {
            refuse(line.number(), "the line is longer than 20,000 characters; break it");
        } else if (!isVisible(line.words())) {
            refuse(line.number(), "there is an invisible control character or line break in this line; remove it");
        } else {
            return false;
        }
        return true;
    }

    /** Whether every character is one that a database, a page and a reader can take. */
    static boolean isVisible(String words) {
        return words.codePoints()
                .allMatch(c -> c == '\t'
                        || !(Character.isISOControl(c)
                                || c == 0x2028
                                || c == 0x2029
                                || Character.getType(c) == Character.SURROGATE));
    }

    public void refuse(int line, String reason) {
        refusals.add(file, line, reason);
    }
}
