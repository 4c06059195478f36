package no.fnsp.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a draft open in a window of their own, who saves it as the desk's script does. Changes as they write. */
final class Writer {

    private static final JsonMapper JSON = new JsonMapper();

    private final Browser browser;
    private final String form;
    private final String sitting = UUID.randomUUID().toString();
    private OpenText text;

    private Writer(Browser browser, String form) {
        this.browser = browser;
        this.form = form;
        this.text = OpenText.of(browser.page(form));
    }

    /** Begins a draft, or opens the one that is there. @param document its page at the desk */
    static Writer of(Browser browser, String document, String language) {
        String form = browser.send(document + "/" + language + "/draft/start")
                .must(303)
                .location();
        return new Writer(browser, form);
    }

    OpenText text() {
        return text;
    }

    void write(OpenText written) {
        text = written;
    }

    void readAgain() {
        text = OpenText.of(browser.page(form));
    }

    /** The form as it would be sent now. */
    String ready() {
        return text.sent(sitting);
    }

    Browser.Answer send(String ready) {
        return browser.sendAsScript(text.address(), ready);
    }

    /** Saves, and takes up the answer as the script does. @return what came of it: {@code saved}, {@code merged}, {@code conflict}, {@code trouble} … */
    String save() {
        return takeUp(send(ready()));
    }

    String takeUp(Browser.Answer answer) {
        if (answer.status() == 503) {
            return "trouble";
        }
        JsonNode said = JSON.readTree(answer.body());
        String outcome = said.path("outcome").asString("");
        if (List.of("saved", "unchanged", "merged").contains(outcome)) {
            text = merged(said).with("revision", said.path("revision").asString());
        } else if (!outcome.equals("conflict")) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return outcome;
    }

    private OpenText merged(JsonNode said) {
        var now = new LinkedHashMap<String, String>();
        said.path("html")
                .properties()
                .forEach(field -> now.put(field.getKey(), field.getValue().asString()));
        if (said.has("title")) {
            now.put("title", said.path("title").asString());
        }
        OpenText merged = text;
        for (Map.Entry<String, String> field : now.entrySet()) {
            merged = merged.with(field.getKey(), field.getValue());
        }
        return merged;
    }

    /** Tells that they are still there, and hears who else is: the least that a signed-in request does. */
    void present() {
        browser.sendAsScript(text.address().replaceFirst("/draft$", "/presence"), "_csrf=" + text.value("_csrf"))
                .must(200);
    }
}
