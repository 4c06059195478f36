package no.fnsp.study;

/** Whom to ask about a study; a function rather than a person's name, where there is one. The e-mail or the telephone may be empty, not both. Never changes. */
public record Contact(String who, String email, String phone) {

    public Contact {
        who = who == null ? "" : who;
        email = email == null ? "" : email;
        phone = phone == null ? "" : phone;
    }
}
