package no.fnsp.people;

import java.util.Map;
import no.fnsp.desk.FlatForm;

/** What somebody wrote in a form about people; what is wrong with it is said with whole keys. */
final class Form extends FlatForm {

    private static final int LONGEST = 500;

    Form(Map<String, String> written) {
        super("", written);
    }

    static Form empty() {
        return new Form(Map.of());
    }

    @Override
    public String value(String field) {
        String value = super.value(field);
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
