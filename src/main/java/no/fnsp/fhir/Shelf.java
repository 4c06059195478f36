package no.fnsp.fhir;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.DomainResource;

/** All resources of one kind: what they can be searched by, and the rows they are made of. */
interface Shelf {

    /** The name in addresses: {@code Organization}. */
    String kind();

    /** The profile every resource here keeps; empty for that of FHIR itself. */
    default String profile() {
        return Fhir.profile(kind());
    }

    /** Besides the id and when it last changed. */
    List<Parameter> parameters();

    Open at(Instant at);

    /** Whether readers have known it, though it is no more. */
    boolean was(String id, Instant at);

    /**
     * The shelf as it stood at an instant. Never changes.
     *
     * @param rows a statement whose rows have {@code id}, {@code updated}, and the columns of the parameters
     * @param values of the named parameters in it
     */
    record Open(String rows, Map<String, Object> values, Made made) {

        public Open {
            values = Map.copyOf(values);
        }
    }

    /** Makes a resource of a row. */
    interface Made {
        DomainResource of(ResultSet row) throws SQLException;
    }

    default List<Parameter> all() {
        var all = new java.util.ArrayList<>(List.of(Parameter.ID, Parameter.LAST_UPDATED));
        all.addAll(parameters());
        return all;
    }
}
