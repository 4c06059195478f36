package no.fnsp.fhir;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/**
 * What a kind of resource can be searched by. Never changes.
 *
 * @param type {@code STRING}, {@code TOKEN}, {@code REFERENCE} or {@code DATE}
 * @param column of the shelf's rows that is looked in
 * @param target the kind that is referred to; empty where nothing is
 * @param meaning for whoever reads the statement of what this server can do
 */
record Parameter(String name, SearchParamType type, String column, String target, String meaning) {

    static final Parameter ID = new Parameter(
            "_id", SearchParamType.TOKEN, "id", "", "The id of the resource; several with commas between");
    static final Parameter LAST_UPDATED = new Parameter(
            "_lastUpdated",
            SearchParamType.DATE,
            "updated",
            "",
            "When it last changed: eq, ne, gt, ge, lt, le, sa, eb");

    static Parameter string(String name, String meaning) {
        return new Parameter(name, SearchParamType.STRING, "names", "", meaning);
    }

    static Parameter token(String name, String column, String meaning) {
        return new Parameter(name, SearchParamType.TOKEN, column, "", meaning);
    }

    /** The column of ids; the same name with {@code _numbers} holds the identifiers of what is referred to. */
    static Parameter reference(String name, String column, String target, String meaning) {
        return new Parameter(name, SearchParamType.REFERENCE, column, target, meaning);
    }

    /** The ways it may be asked for besides the plain one. */
    Set<String> modifiers() {
        return switch (type) {
            case STRING -> Set.of("exact", "contains");
            case REFERENCE -> target.equals("Organization") ? Set.of("Organization", "identifier") : Set.of(target);
            default -> Set.of();
        };
    }

    /** One parameter as it was asked: each of the values is enough. Never changes. @param modifier empty for none */
    record Asked(Parameter parameter, String modifier, List<String> values) {

        Asked {
            values = List.copyOf(values);
        }
    }
}
