package no.fnsp.paperdesk;

import java.util.HashMap;
import java.util.Map;
import no.fnsp.paper.Paper;
import no.fnsp.paper.Saying;

/** Fills in the form with what is known. */
final class WriteForm {

    private WriteForm() {}

    /** For a new one: looked at again in two years where nothing else is said. */
    static Form empty(Here here) {
        return new Form(Map.of(
                "language", here.site().mainLanguage().code(),
                "review", here.today().plusYears(2).toString()));
    }

    static Form of(Paper paper) {
        Saying says = paper.says();
        var fields = new HashMap<String, String>();
        fields.put("read", paper.said().toString());
        fields.put("title", says.title());
        fields.put("summary", says.summary());
        fields.put("language", says.language().code());
        fields.put("genre", says.genre().key());
        fields.put("access", says.access().key());
        fields.put("instead", says.access().way());
        fields.put("review", says.reviewDue().toString());
        fields.put("last", says.lastDay() == null ? "" : says.lastDay().toString());
        fields.put("unit", says.unit() == null ? "" : says.unit().toString());
        return new Form(fields);
    }
}
