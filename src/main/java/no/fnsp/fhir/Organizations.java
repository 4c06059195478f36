package no.fnsp.fhir;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import no.fnsp.organisation.Reach;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.hl7.fhir.r4.model.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Regions, trusts, and the clinics, departments and wards in them. */
@Component
class Organizations implements Shelf {

    private static final String TYPE = "http://terminology.hl7.org/CodeSystem/organization-type";

    private final NodeRows nodes;

    Organizations(NodeRows nodes) {
        this.nodes = nodes;
    }

    @Override
    public String kind() {
        return "Organization";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.string("name", "The name, in any language; how it begins, whatever the case and accents"),
                Parameter.token(
                        "identifier", "identifiers", "The number of the register of legal entities: " + Fhir.ENH),
                Parameter.token("type", "types", "prov for regions and trusts, dept for what is in them"),
                Parameter.reference("partof", "organizations", kind(), "What it belongs to directly"));
    }

    @Override
    public Open at(Instant at) {
        return nodes.at(false, at, Organizations::organization);
    }

    @Override
    public boolean was(String id, Instant at) {
        return nodes.was(false, id, at);
    }

    private static Organization organization(ResultSet row) throws SQLException {
        var organization = new Organization().setActive(true);
        Words name = Jsonb.read(row.getString("name"), Words.class);
        String kind = row.getString("kind");
        organization.setNameElement(Naming.spoken(name, Language.NB));
        organization.addType(Naming.coded(TYPE, isWhole(kind) ? "prov" : "dept", kind));
        String number = row.getString("number");
        if (number != null) {
            organization.addIdentifier(Naming.enh(number));
        }
        above(row).ifPresent(organization::setPartOf);
        Reaching.tell(Jsonb.read(row.getString("reach"), Reach.class), organization);
        return organization;
    }

    /** The organisation a row stands under. */
    static java.util.Optional<org.hl7.fhir.r4.model.Reference> above(ResultSet row) throws SQLException {
        @Nullable String above = row.getString("above");
        return above == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(Naming.organization(
                        above,
                        row.getString("above_number"),
                        Jsonb.read(row.getString("above_name"), Words.class).plain(Language.NB)));
    }

    private static boolean isWhole(String kind) {
        return kind.equals("region") || kind.equals("trust");
    }
}
