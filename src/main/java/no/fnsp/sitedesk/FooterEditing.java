package no.fnsp.sitedesk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.fnsp.fact.Fact;
import no.fnsp.fact.Facts;
import no.fnsp.site.Bottom;
import no.fnsp.site.Settings;
import no.fnsp.site.Setup;
import no.fnsp.text.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands at the bottom of every page. */
@Component
class FooterEditing implements Editing {

    static final String LINKS = "link";
    static final String SOCIAL = "social";

    private static final int LONGEST = 200;
    private static final int MOST = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ]{2,19}");

    private final Targets targets;
    private final ReadRows rows;
    private final Lines lines;
    private final Facts facts;

    FooterEditing(Targets targets, ReadRows rows, Lines lines, Facts facts) {
        this.targets = targets;
        this.rows = rows;
        this.lines = lines;
        this.facts = facts;
    }

    @Override
    public Setup what() {
        return Setup.FOOTER;
    }

    @Override
    public List<String> groups() {
        return List.of(LINKS, SOCIAL);
    }

    @Override
    public Map<String, String> written(Here here, Settings settings) {
        var written = new HashMap<String, String>();
        Settings.Contact contact = settings.contact();
        written.put("phone", contact.phone());
        written.put(
                "phone-fact",
                contact.phoneFact() == null ? "" : contact.phoneFact().toString());
        written.put("email", contact.email());
        written.put("post", contact.post());
        written.putAll(Form.written("hours", settings.bottom().hours()));
        written.putAll(rows(here, LINKS, settings.bottom().links()));
        written.putAll(rows(here, SOCIAL, settings.bottom().social()));
        return written;
    }

    private Map<String, String> rows(Here here, String group, List<Settings.Link> links) {
        return Rows.of(group, links, to -> targets.written(here.site(), to, here.now()))
                .written();
    }

    @Override
    public Settings read(Form form, Here here, Settings now) {
        UUID fact = fact(form, here);
        String phone = form.line("phone", LONGEST);
        if (!phone.isEmpty() && (fact != null || !PHONE.matcher(phone).matches())) {
            form.refuse("phone", fact != null ? "phone.twice" : "phone");
        }
        String email = form.line("email", LONGEST);
        if (!email.isEmpty() && !EmailAddress.isOne(email)) {
            form.refuse("email", "email");
        }
        var contact = new Settings.Contact(phone, fact, email, form.line("post", LONGEST));
        var bottom = new Bottom(
                form.words("hours", here.languages(), LONGEST),
                rows.links(form, LINKS, here, false),
                rows.links(form, SOCIAL, here, true));
        return Changed.footer(now, contact, bottom);
    }

    private @Nullable UUID fact(Form form, Here here) {
        String chosen = form.value("phone-fact");
        return phones(here).stream()
                .map(Fact::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** The telephones that the site may say, to choose from. */
    List<Fact> phones(Here here) {
        return facts.search(new Facts.Wanted(here.site().id(), "", Fact.Kind.PHONE, false), MOST, here.now());
    }

    @Override
    public List<String> told(Here here, Settings settings) {
        var told = new ArrayList<String>();
        Lines.add(told, here, "sitedesk.phone", settings.contact().phone());
        Lines.add(told, here, "sitedesk.email", settings.contact().email());
        Lines.add(told, here, "sitedesk.post", settings.contact().post());
        Lines.add(
                told,
                here,
                "sitedesk.hours",
                Lines.plain(here, settings.bottom().hours()));
        told.addAll(lines.links(here, settings.bottom().links()));
        told.addAll(lines.links(here, settings.bottom().social()));
        return told;
    }
}
