package no.fnsp.staffdesk;

import java.util.HashMap;
import java.util.Map;
import no.fnsp.staff.Card;
import no.fnsp.staff.Person;

/** Fills in the form with what is known. */
final class WriteForm {

    private static final int LAST_PLACE = 999;

    private WriteForm() {}

    /** @param unit where they shall be; empty for not chosen yet */
    static Form empty(String unit) {
        return new Form(Map.of("unit", unit));
    }

    static Form of(Person person) {
        Card card = person.says();
        var fields = new HashMap<String, String>();
        fields.put("read", Long.toString(person.card()));
        fields.put("unit", card.unit().toString());
        fields.put("name", card.name());
        card.title().byLanguage().forEach((language, words) -> fields.put("title." + language.code(), words));
        fields.put("phone", card.phone());
        fields.put("email", card.email());
        fields.put("portrait", card.portrait() == null ? "" : card.portrait().toString());
        fields.put("leader", card.leader() ? "yes" : "");
        fields.put("place", card.place() == LAST_PLACE ? "" : Integer.toString(card.place()));
        fields.put("begins", card.begins() == null ? "" : card.begins().toString());
        fields.put("ends", card.ends() == null ? "" : card.ends().toString());
        return new Form(fields);
    }
}
