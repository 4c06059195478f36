package no.fnsp.desk;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.fnsp.html.Messages;
import no.fnsp.text.Language;
import tools.jackson.databind.json.JsonMapper;

/** The words that the desk's script says by itself, as JSON: those whose keys begin with {@code script.}, without it. */
final class ScriptWords {

    private static final String PREFIX = "script.";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<Language, String> ALL = new ConcurrentHashMap<>();

    private ScriptWords() {}

    static String in(Messages words) {
        return ALL.computeIfAbsent(words.language(), language -> JSON.writeValueAsString(of(words)));
    }

    private static Map<String, String> of(Messages words) {
        var own = new TreeMap<String, String>();
        words.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .forEach(key -> own.put(key.substring(PREFIX.length()), words.get(key)));
        return own;
    }
}
