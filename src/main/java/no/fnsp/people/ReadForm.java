package no.fnsp.people;

import java.util.Optional;
import java.util.regex.Pattern;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.identity.Giving;
import no.fnsp.identity.Grant;
import no.fnsp.identity.Role;
import no.fnsp.organisation.Region;
import no.fnsp.text.EmailAddress;
import no.fnsp.text.Language;
import org.springframework.stereotype.Component;

/** Reads what was written in the forms, and says in the form what is wrong. */
@Component
class ReadForm {

    private static final Pattern PATH = Pattern.compile("(/[^/\\s]+)+");
    private static final int LONGEST_NAME = 200;

    private final Accounts accounts;
    private final SiteParts branches;

    ReadForm(Accounts accounts, SiteParts branches) {
        this.accounts = accounts;
        this.branches = branches;
    }

    /** Empty when something is wrong, which the form then says. */
    Optional<Wanted> wanted(Here here, Form form) {
        String name = name(form);
        String email = email(form);
        Language language = language(form);
        Optional<Grant> grant = grant(here, form);
        return form.isRight()
                ? grant.map(one -> new Wanted(name, email, language, one, !form.says("way", "directory")))
                : Optional.empty();
    }

    static String name(Form form) {
        String name = form.value("name");
        if (name.isEmpty()) {
            form.refuse("name", "people.wrong.name");
        } else if (name.length() > LONGEST_NAME) {
            form.refuse("name", "people.wrong.name.long");
        }
        return name;
    }

    private String email(Form form) {
        String email = Accounts.written(form.value("email"));
        if (!EmailAddress.isOne(email)) {
            form.refuse("email", "people.wrong.email");
        } else if (!accounts.withEmail(email).map(Account::isOpen).orElse(true)) {
            form.refuse("email", "people.wrong.closed");
        }
        return email;
    }

    /** One of those the desk speaks. */
    static Language language(Form form) {
        Optional<Language> language = Language.find(form.value("language"))
                .filter(one -> one == Language.NB || one == Language.NN || one == Language.EN);
        if (language.isEmpty()) {
            form.refuse("language", "people.wrong.language");
        }
        return language.orElse(Language.NB);
    }

    /** Empty when something is wrong, which the form then says. */
    Optional<Grant> grant(Here here, Form form) {
        Optional<Role> role = Role.find(form.value("role"));
        if (role.isEmpty()) {
            form.refuse("role", "people.wrong.role");
        } else if (!here.roles().contains(role.get())) {
            form.refuse("role", message(Giving.Reason.NOT_YOURS));
        }
        Optional<Grant> grant = role.flatMap(one -> level(here, form).map(level -> new Grant(one, level)));
        grant.filter(one -> !one.role().fits(one.where()))
                .ifPresent(one -> form.refuse("where", message(Giving.Reason.DOES_NOT_FIT)));
        return form.isRight() ? grant : Optional.empty();
    }

    static String message(Giving.Reason reason) {
        return "people.giving." + reason.key();
    }

    private Optional<Grant.Level> level(Here here, Form form) {
        String where = form.value("where");
        if (here.site() == null) {
            return wide(form, where);
        }
        return where.equals("branch")
                ? branch(here, form)
                : Optional.of(new Grant.Level.OnSite(here.site().id()));
    }

    private static Optional<Grant.Level> wide(Form form, String where) {
        if (where.equals("national")) {
            return Optional.of(new Grant.Level.National());
        }
        Optional<Region> region = Region.find(where);
        if (region.isEmpty()) {
            form.refuse("where", "people.wrong.where");
        }
        return region.map(one -> new Grant.Level.Region(one.key()));
    }

    private Optional<Grant.Level> branch(Here here, Form form) {
        String path = "/" + form.value("path").replaceAll("^/+|/+$", "");
        if (here.site() == null || !PATH.matcher(path).matches() || !branches.has(here, here.site(), path)) {
            form.refuse("path", "people.wrong.path");
            return Optional.empty();
        }
        return Optional.of(new Grant.Level.Branch(here.site().id(), path));
    }
}
