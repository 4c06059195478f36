package no.fnsp.fhir;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import no.fnsp.organisation.Reach;
import no.fnsp.store.Jsonb;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** Hospitals and the other places one can go to. */
@Component
class Locations implements Shelf {

    private final NodeRows nodes;

    Locations(NodeRows nodes) {
        this.nodes = nodes;
    }

    @Override
    public String kind() {
        return "Location";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.string("name", "The name, in any language; how it begins, whatever the case and accents"),
                Parameter.token(
                        "identifier", "identifiers", "The number of the register of legal entities, where it has one"),
                Parameter.reference("organization", "organizations", "Organization", "Who runs it"),
                Parameter.reference("partof", "places", kind(), "The place it is a part of"));
    }

    @Override
    public Open at(Instant at) {
        return nodes.at(true, at, Locations::location);
    }

    @Override
    public boolean was(String id, Instant at) {
        return nodes.was(true, id, at);
    }

    private static Location location(ResultSet row) throws SQLException {
        var location = new Location()
                .setStatus(Location.LocationStatus.ACTIVE)
                .setMode(Location.LocationMode.INSTANCE)
                .setNameElement(Naming.spoken(Jsonb.read(row.getString("name"), Words.class), Language.NB));
        String number = row.getString("number");
        if (number != null) {
            location.addIdentifier(Naming.enh(number));
        }
        Organizations.above(row).ifPresent(location::setManagingOrganization);
        String place = row.getString("place");
        if (place != null) {
            location.setPartOf(new Reference("Location/" + place));
        }
        Reaching.tell(Jsonb.read(row.getString("reach"), Reach.class), location);
        return location;
    }
}
