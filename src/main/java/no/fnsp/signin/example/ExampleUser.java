package no.fnsp.signin.example;

import java.util.List;
import no.fnsp.identity.Role;
import no.fnsp.text.Language;

/**
 * Somebody made up, with one role. Never changes.
 *
 * @param id the end of the address that signs them in
 * @param where {@code national}, the key of a region, the key of a site, or a site's key with the path of a branch after it
 */
public record ExampleUser(String id, String name, Language language, Role role, String where) {

    private static final String BERGEN = "helse-bergen.no";

    /** One for every role, and two more: who works on a branch only, and who works elsewhere. */
    public static final List<ExampleUser> ALL = List.of(
            of("nasjonal-administrator", "Nina Eksempel", Language.NB, Role.NATIONAL_ADMINISTRATOR, "national"),
            of("medisinsk-redaktor", "Magnus Eksempel", Language.NB, Role.MEDICAL_EDITOR, "national"),
            of("regional-koordinator", "Vigdis Eksempel", Language.NN, Role.REGIONAL_COORDINATOR, "vest"),
            of("nettansvarlig", "Bente Eksempel", Language.NN, Role.SITE_MANAGER, BERGEN),
            of("koordinator", "Kari Eksempel", Language.NN, Role.COORDINATOR, BERGEN),
            of("fagansvarlig", "Fredrik Eksempel", Language.NN, Role.APPROVER, BERGEN),
            of("publiserende-redaktor", "Petra Eksempel", Language.NN, Role.PUBLISHING_EDITOR, BERGEN),
            of("redaktor", "Eivind Eksempel", Language.NN, Role.EDITOR, BERGEN),
            of(
                    "redaktor-kvinneklinikken",
                    "Guro Eksempel",
                    Language.NN,
                    Role.EDITOR,
                    BERGEN + "/avdelinger/kvinneklinikken"),
            of("redaktor-oslo", "Oda Eksempel", Language.NB, Role.EDITOR, "oslo-universitetssykehus.no"),
            of("publisist", "Stian Eksempel", Language.NN, Role.STUDY_PUBLISHER, BERGEN),
            of("leser", "Lise Eksempel", Language.NN, Role.READER, BERGEN));

    private static ExampleUser of(String id, String name, Language language, Role role, String where) {
        return new ExampleUser(id, name, language, role, where);
    }

    public String email() {
        return id + "@eksempel.example";
    }

    boolean isNational() {
        return where.equals("national");
    }

    /** The key of the site; empty for whoever works on no single one. */
    String site() {
        String key = where.contains("/") ? where.substring(0, where.indexOf('/')) : where;
        return key.contains(".") ? key : "";
    }

    /** The branch of the site; empty for all of it. */
    String branch() {
        return where.contains("/") ? where.substring(where.indexOf('/')) : "";
    }
}
