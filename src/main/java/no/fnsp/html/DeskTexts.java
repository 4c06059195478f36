package no.fnsp.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import no.fnsp.text.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of the desk: each room that has pages there keeps its own in {@code messages/desk/<room>.<language>.properties}. */
final class DeskTexts {

    private DeskTexts() {}

    /** @throws IllegalStateException when two rooms say something under one key */
    static Map<String, String> read(Language language) {
        var texts = new HashMap<String, String>();
        try {
            String files = "classpath*:messages/desk/*." + language.code() + ".properties";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
                try (InputStream in = file.getInputStream()) {
                    Messages.read(in).forEach((key, text) -> {
                        if (texts.put(key, text) != null) {
                            throw new IllegalStateException("Two rooms of the desk say " + key);
                        }
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
