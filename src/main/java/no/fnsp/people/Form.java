package no.fnsp.people;

import java.util.Map;
import no.fnsp.desk.WrittenForm;

/** What somebody wrote in a form about people; what is wrong with it is said with whole keys. */
final class Form extends WrittenForm {

    private static final int LONGEST = 500;

    private final Map<String, String> written;

    Form(Map<String, String> written) {
        super("");
        this.written = Map.copyOf(written);
    }

    static Form empty() {
        return new Form(Map.of());
    }

    @Override
    public String value(String field) {
        String value = written.getOrDefault(field, "").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
