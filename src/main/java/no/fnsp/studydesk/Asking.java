package no.fnsp.studydesk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.fnsp.study.ReadSheet;
import no.fnsp.study.Sheet;
import no.fnsp.text.Language;

/** Whom somebody wants to ask of a study, as the form was filled in, right or wrong. Never changes. @param fresh whether the study is new, and needs a name */
record Asking(Map<String, String> written, boolean fresh) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>,;]{1,64}@[^@\\s<>,;]+\\.[^@\\s.<>,;]+");
    private static final int NAME = 200;
    private static final int ADDRESS = 254;
    private static final int MESSAGE = 2000;

    /** What is wrong, by field in the order of the form: the end of a key. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (fresh) {
            needed(wrong, "title", ReadSheet.TITLE);
        }
        needed(wrong, "name", NAME);
        String email = line("email");
        if (!EMAIL.matcher(email).matches() || email.length() > ADDRESS) {
            wrong.put("email", "email");
        }
        if (message().length() > MESSAGE) {
            wrong.put("message", "long");
        }
        return wrong;
    }

    private void needed(Map<String, String> wrong, String field, int longest) {
        String line = line(field);
        if (line.isEmpty() || line.length() > longest) {
            wrong.put(field, line.isEmpty() ? "needed" : "long");
        }
    }

    String line(String field) {
        return Sheet.plain(written.getOrDefault(field, "")).replaceAll("\\s+", " ");
    }

    Language language() {
        return Language.find(written.getOrDefault("language", "")).orElse(Language.NB);
    }

    String message() {
        return Sheet.plain(written.getOrDefault("message", ""));
    }
}
