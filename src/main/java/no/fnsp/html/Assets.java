package no.fnsp.html;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The style sheets, fonts and pictures of the look, read once. */
@Component
public class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain;charset=utf-8");

    private final Map<String, byte[]> files = new TreeMap<>();

    Assets() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:static/**/*.*")) {
            String address = file.getURL().toString();
            files.put(address.substring(address.lastIndexOf("/static/") + 8), file.getContentAsByteArray());
        }
    }

    public byte @Nullable [] find(String file) {
        return files.get(file);
    }

    Map<String, byte[]> all() {
        return files;
    }

    public static String type(String file) {
        return TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
