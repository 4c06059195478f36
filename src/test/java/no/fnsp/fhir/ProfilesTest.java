package no.fnsp.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.fnsp.ExampleInstallation;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything that is told keeps FHIR R4 and the base profiles of HL7 Norway, by HAPI FHIR's validator. */
@ExampleInstallation
class ProfilesTest {

    private static final FhirValidator VALIDATOR = FhirReader.CONTEXT.newValidator();

    @LocalServerPort
    int port;

    @BeforeAll
    static void the_profiles_are_read() throws IOException {
        var norwegian = new PrePopulatedValidationSupport(FhirReader.CONTEXT);
        try (var files = Files.list(Path.of("src/test/resources/no-basis"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xml")).toList()) {
                norwegian.addStructureDefinition(FhirReader.CONTEXT
                        .newXmlParser()
                        .parseResource(StructureDefinition.class, Files.readString(file)));
            }
        }
        var chain = new ValidationSupportChain(
                norwegian,
                new DefaultProfileValidationSupport(FhirReader.CONTEXT),
                new CommonCodeSystemsTerminologyService(FhirReader.CONTEXT),
                new InMemoryTerminologyServerValidationSupport(FhirReader.CONTEXT),
                new SnapshotGeneratingValidationSupport(FhirReader.CONTEXT),
                new UnknownCodeSystemWarningValidationSupport(FhirReader.CONTEXT));
        VALIDATOR.registerValidatorModule(new FhirInstanceValidator(chain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organization", "Location", "HealthcareService", "ResearchStudy"})
    void every_resource_of_the_example_data_is_accepted(String kind) {
        List<Resource> all = new FhirReader(port).all(kind + "?_count=200", Resource.class);
        assertThat(all).isNotEmpty();
        assertThat(all).allSatisfy(one -> assertThat(errors(one)).isEmpty());
        if (!kind.equals("ResearchStudy")) {
            assertThat(all)
                    .allSatisfy(one -> assertThat(one.getMeta().hasProfile(Fhir.profile(kind)))
                            .isTrue());
        }
    }

    @Test
    void what_the_server_says_of_itself_is_accepted() {
        var told = new FhirReader(port)
                .client()
                .capabilities()
                .ofType(CapabilityStatement.class)
                .execute();
        assertThat(errors(told)).isEmpty();
    }

    @Test
    void what_breaks_a_profile_would_be_seen() {
        var nameless = new Organization();
        nameless.getMeta().addProfile(Fhir.profile("Organization"));
        nameless.addIdentifier().setSystem(Fhir.ENH);
        assertThat(errors(nameless)).anyMatch(one -> one.contains("Organization.identifier"));
    }

    private static List<String> errors(Resource resource) {
        return VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(one -> one.getSeverity().compareTo(ResultSeverityEnum.WARNING) > 0)
                .map(one -> resource.getId() + " " + one.getLocationString() + ": " + one.getMessage())
                .toList();
    }
}
