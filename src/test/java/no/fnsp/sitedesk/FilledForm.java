package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.fnsp.signin.DeskVisitor;
import org.jsoup.Connection;
import org.jsoup.nodes.FormElement;

/** A form of the desk as a browser has it when the page is opened, filled in by hand and sent. */
final class FilledForm {

    private final DeskVisitor visitor;
    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** The first form on the page that is sent to this address. */
    FilledForm(DeskVisitor visitor, DeskVisitor.Answer page, String action) {
        this.visitor = visitor;
        this.action = action;
        FormElement form = page.page()
                .select("form[method=post][action=" + action + "]")
                .forms()
                .getFirst();
        for (Connection.KeyVal field : form.formData()) {
            if (!field.key().equals("_csrf") && !field.key().equals("act")) {
                fields.put(field.key(), field.value());
            }
        }
    }

    FilledForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    FilledForm without(String field) {
        fields.remove(field);
        return this;
    }

    String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Presses a button. */
    DeskVisitor.Answer press(String act) {
        List<String> all = new ArrayList<>();
        fields.forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        all.add("act");
        all.add(act);
        return visitor.post(action, all.toArray(String[]::new));
    }

    /** Presses a button that comes back with the same form. */
    FilledForm after(String act) {
        return new FilledForm(visitor, press(act), action);
    }
}
