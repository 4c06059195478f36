package no.fnsp.library;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.fnsp.html.Messages;
import no.fnsp.media.Received;
import no.fnsp.media.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file that was handed in, in words. Never changes.
 *
 * @param href where it is looked after; null when it was refused
 */
record HandedIn(
        String name, boolean letIn, String said, @Nullable String href) {

    static HandedIn of(Here here, String name, Received received) {
        Messages words = here.words();
        return switch (received) {
            case Received.Kept kept ->
                new HandedIn(
                        name,
                        true,
                        kept.said()
                                .map(said -> words.get(
                                        "library.kept.other-type",
                                        said.ending().toUpperCase(Locale.ROOT),
                                        kept.file().type().ending().toUpperCase(Locale.ROOT)))
                                .orElseGet(() -> words.get("library.kept")),
                        here.to("/" + kept.asset().id()));
            case Received.SameAsBefore same ->
                new HandedIn(
                        name,
                        true,
                        words.get("library.same"),
                        here.to("/" + same.asset().id()));
            case Received.Overtaken overtaken -> new HandedIn(name, false, words.get("library.overtaken"), null);
            case Received.Refused refused -> new HandedIn(name, false, why(words, refused.why()), null);
        };
    }

    /** What is wrong, and what to do instead. */
    static String why(Messages words, Refusal why) {
        return words.get("library.refused." + why.key(), why.told().toArray());
    }

    /** For a script. */
    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", name);
        data.put("letIn", letIn);
        data.put("said", said);
        if (href != null) {
            data.put("href", href);
        }
        return data;
    }
}
