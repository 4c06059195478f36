package no.fnsp.orderdesk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.identity.Account;
import no.fnsp.identity.Accounts;
import no.fnsp.ordering.Codes;
import no.fnsp.ordering.Decision;
import no.fnsp.ordering.Matter;
import no.fnsp.ordering.Wish;
import no.fnsp.site.Site;
import no.fnsp.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form in which an order is accepted: it begins with what was ordered, and is read into a decision. */
@Component
class DecisionForms {

    private final OrderNames called;
    private final Accounts accounts;

    DecisionForms(OrderNames called, Accounts accounts) {
        this.called = called;
        this.accounts = accounts;
    }

    /** The form as it is first shown: where nothing was written, what was ordered stands. */
    static Form begun(Matter order, Form form, Language main) {
        Wish.Page wish = order.page();
        Form begun = form.with("name." + main.code(), order.title())
                .with("synonyms", String.join("\n", wish.synonyms()))
                .with("speciality", wish.specialities().toArray(String[]::new))
                .with("responsible", Objects.toString(wish.responsible(), ""));
        for (String system : Codes.systems()) {
            begun = begun.with("code." + system, String.join(", ", wish.codes().getOrDefault(system, List.of())));
        }
        return begun;
    }

    Optional<Decision> decision(Held held, Form form) {
        List<Language> languages = held.here().site().settings().languages();
        Map<Language, String> names = names(form, languages);
        List<String> synonyms = OrderForm.synonyms(form);
        Map<String, List<String>> codes = OrderForm.codes(form);
        List<String> specialities = OrderForm.specialities(form);
        Optional<Site> author = form.id("responsible").flatMap(id -> hospital(held, id));
        if (author.isEmpty()) {
            form.refuse("responsible", "responsible");
        }
        String owner = form.required("owner", "owner", Form.LONGEST_NAME);
        String professional = form.optional("professional", Form.LONGEST_NAME);
        UUID professionalOwner = person(form, "professional-owner");
        UUID contact = person(form, "contact-person");
        return form.isRight()
                ? Optional.of(new Decision(
                        names,
                        synonyms,
                        codes,
                        specialities,
                        author.orElseThrow(),
                        owner,
                        professional,
                        professionalOwner,
                        contact))
                : Optional.empty();
    }

    private Optional<Site> hospital(Held held, UUID id) {
        return called.hospitals(held.here().now()).stream()
                .filter(site -> site.id().equals(id))
                .findFirst();
    }

    private static Map<Language, String> names(Form form, List<Language> languages) {
        var names = new EnumMap<Language, String>(Language.class);
        for (Language language : languages) {
            String name = form.optional("name." + language.code(), Form.LONGEST_NAME);
            if (!name.isEmpty()) {
                names.put(language, name);
            }
        }
        if (!names.containsKey(languages.getFirst())) {
            form.refuse("name." + languages.getFirst().code(), "name");
        }
        return names;
    }

    /** By their address, as colleagues name each other. */
    private @Nullable UUID person(Form form, String field) {
        String email = form.value(field);
        if (email.isEmpty()) {
            return null;
        }
        Optional<Account> account = accounts.withEmail(Accounts.written(email));
        if (account.isEmpty()) {
            form.refuse(field, "person");
        }
        return account.map(Account::id).orElse(null);
    }
}
