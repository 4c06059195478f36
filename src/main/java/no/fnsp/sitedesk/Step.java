package no.fnsp.sitedesk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A button in a list of links. Never changes. @param index of the link; 0 for a button that is about none */
record Step(String step, String group, int index) {

    private static final Pattern BUTTON = Pattern.compile("(up|down|in|out|remove|add):([a-z]{1,20}):([0-9]{1,3})");

    /** Empty for a button that is none of these. */
    static Optional<Step> of(String act) {
        var match = BUTTON.matcher(act);
        return match.matches()
                ? Optional.of(new Step(match.group(1), match.group(2), Integer.parseInt(match.group(3))))
                : Optional.empty();
    }

    /** The form after it was pressed; as it was, when it has no such list. */
    Form taken(Form form, List<String> groups) {
        return groups.contains(group)
                ? form.with(Rows.of(group, form).after(step, index).written())
                : form;
    }
}
