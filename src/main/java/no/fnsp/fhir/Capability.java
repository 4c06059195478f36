package no.fnsp.fhir;

import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.springframework.stereotype.Component;

/** What this server can do, as FHIR tells it. It follows from the shelves, so it cannot promise what they do not keep. */
@Component
class Capability {

    /** When what it can do last changed. */
    private static final String CHANGED = "2026-11-29";

    CapabilityStatement statement(List<Shelf> shelves, String base) {
        var statement = new CapabilityStatement();
        statement
                .setStatus(PublicationStatus.ACTIVE)
                .setDateElement(new DateTimeType(CHANGED))
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .setName("FNSP")
                .setTitle("FNSP: hospitals, places, what they offer, and clinical studies");
        statement.setDescription(
                "Read-only and open to everybody, without a key. CC BY 4.0: attribute to the page, and remove what is gone.");
        statement.getSoftware().setName("FNSP");
        statement
                .getImplementation()
                .setDescription("What readers of the hospitals' sites are shown")
                .setUrl(base);
        for (Form form : Form.values()) {
            statement.addFormat(form.type().getType() + "/" + form.type().getSubtype());
        }
        var rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.getSecurity().setCors(true).setDescription("Open: no sign-in.");
        shelves.stream().sorted(Comparator.comparing(Shelf::kind)).forEach(shelf -> tell(rest, shelf));
        return statement;
    }

    private static void tell(CapabilityStatementRestComponent rest, Shelf shelf) {
        var resource = rest.addResource().setType(shelf.kind());
        if (!shelf.profile().isEmpty()) {
            resource.addSupportedProfile(shelf.profile());
        }
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        resource.setVersioning(ResourceVersionPolicy.VERSIONED)
                .setReadHistory(false)
                .setConditionalRead(CapabilityStatement.ConditionalReadStatus.FULLSUPPORT);
        for (Parameter parameter : shelf.all()) {
            resource.addSearchParam()
                    .setName(parameter.name())
                    .setType(parameter.type())
                    .setDocumentation(parameter.meaning());
        }
    }
}
