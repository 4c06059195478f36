package no.fnsp.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fnsp.composing.Outside;
import no.fnsp.organisation.Node;
import no.fnsp.organisation.Tree;
import no.fnsp.site.Site;
import no.fnsp.study.Contact;
import no.fnsp.study.Described;
import no.fnsp.study.Numbers;
import no.fnsp.study.Plain;
import no.fnsp.study.Study;
import no.fnsp.study.Trust;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.ResearchStudy;
import org.hl7.fhir.r4.model.ResearchStudy.ResearchStudyStatus;
import org.jspecify.annotations.Nullable;

/** Tells of a study as a resource, with what its ids are called. Never changes. @param known the trusts that still are */
record StudyTelling(
        Map<UUID, Trust> trusts, Tree known, Map<UUID, Site> sites, Map<UUID, Subjects.Subject> subjects, Instant at) {

    static final String STATUSES = "http://hl7.org/fhir/research-study-status";
    static final String AREAS = "https://hrcsonline.net/health-categories";

    ResearchStudy told(Study study) {
        Described says = study.says();
        var told = new ResearchStudy()
                .setStatus(status(study))
                .setTitleElement(Naming.spoken(says.titles(), Language.NB))
                .setDescriptionElement(description(says))
                .setSponsor(organization(says.responsible()));
        identifiers(says.numbers()).forEach(told::addIdentifier);
        says.areas().forEach(area -> told.addCategory(Naming.coded(AREAS, area.key(), "")));
        about(says).forEach(subject -> {
            CodeableConcept concept = concept(subject);
            if (subject.type().equals("diagnosis")) {
                told.addCondition(concept);
            } else {
                told.addFocus(concept);
            }
        });
        told.setPeriod(period(says));
        tell(says.contact(), told);
        says.participating().forEach(trust -> addSite(told, trust));
        link(study)
                .ifPresent(page -> told.addRelatedArtifact(new RelatedArtifact()
                        .setType(RelatedArtifact.RelatedArtifactType.DOCUMENTATION)
                        .setUrl(page)));
        return told;
    }

    /** What nobody has confirmed for long is not told as open: whoever asks the hospital will hear. */
    ResearchStudyStatus status(Study study) {
        return switch (study.status(at)) {
            case PLANNED -> ResearchStudyStatus.APPROVED;
            case OPEN -> ResearchStudyStatus.ACTIVE;
            case CLOSED -> ResearchStudyStatus.CLOSEDTOACCRUAL;
            case LAPSED -> ResearchStudyStatus.TEMPORARILYCLOSEDTOACCRUAL;
            case ENDED -> ResearchStudyStatus.COMPLETED;
            case WITHDRAWN -> ResearchStudyStatus.WITHDRAWN;
        };
    }

    /** When something was last said of it, or what it is about, or time alone made it another. */
    Instant updated(Study study) {
        Instant updated = study.since().isAfter(study.vouched()) ? study.since() : study.vouched();
        for (Instant next = study.turnsAfter(updated); !next.isAfter(at); next = study.turnsAfter(next)) {
            updated = next;
        }
        Instant told = updated;
        return Stream.concat(Stream.of(told), about(study.says()).stream().map(Subjects.Subject::since))
                .max(Instant::compareTo)
                .orElse(told);
    }

    static List<Identifier> identifiers(Numbers numbers) {
        var all = new ArrayList<Identifier>();
        all.add(new Identifier().setSystem("https://rekportalen.no").setValue(numbers.rek()));
        if (numbers.nct() != null) {
            all.add(new Identifier().setSystem("http://clinicaltrials.gov").setValue(numbers.nct()));
        }
        if (numbers.euct() != null) {
            boolean isNew = numbers.euct().matches("\\d{4}-5.*");
            all.add(new Identifier()
                    .setSystem(isNew ? "https://euclinicaltrials.eu" : "https://www.clinicaltrialsregister.eu")
                    .setValue(numbers.euct()));
        }
        return all;
    }

    /** A text and the concept that it is about are one. */
    private List<Subjects.Subject> about(Described says) {
        return Stream.concat(says.treatments().stream(), says.concepts().stream())
                .flatMap(id -> Optional.ofNullable(subjects.get(id)).stream())
                .distinct()
                .toList();
    }

    private static CodeableConcept concept(Subjects.Subject subject) {
        var concept = new CodeableConcept();
        Codes.of(subject.codes()).forEach(concept::addCoding);
        List<String> names = subject.names().values().stream().findFirst().orElse(List.of());
        String name =
                subject.names().getOrDefault("nb", names).stream().findFirst().orElse("");
        return name.isEmpty() ? concept : concept.setText(name);
    }

    private static MarkdownType description(Described says) {
        var words = new EnumMap<Language, String>(Language.class);
        says.plain().forEach((language, plain) -> words.put(language, together(plain)));
        return Naming.spoken(new MarkdownType(), new Words(words), Language.NB);
    }

    private static String together(Plain plain) {
        return Stream.of(plain.summary(), plain.who(), plain.involves())
                .filter(one -> !one.isBlank())
                .map(String::strip)
                .reduce((one, other) -> one + "\n\n" + other)
                .orElse("");
    }

    private static Period period(Described says) {
        var period = new Period();
        period.setStartElement(new DateTimeType(says.standing().starts().toString()));
        LocalDate ends = says.standing().ends();
        if (ends != null) {
            period.setEndElement(new DateTimeType(ends.toString()));
        }
        return period;
    }

    private static void tell(Contact contact, ResearchStudy told) {
        var detail = told.addContact();
        if (!contact.who().isBlank()) {
            detail.setName(contact.who());
        }
        if (!contact.phone().isBlank()) {
            detail.addTelecom(Reaching.point(ContactPointSystem.PHONE, contact.phone()));
        }
        if (!contact.email().isBlank()) {
            detail.addTelecom(Reaching.point(ContactPointSystem.EMAIL, contact.email()));
        }
    }

    /** FHIR wants places of a study; what is known is the trusts that take part. */
    private void addSite(ResearchStudy told, UUID trust) {
        Location place = new Location().setName(name(trusts.get(trust)));
        place.setManagingOrganization(organization(trust));
        place.setId("site-" + (told.getContained().size() + 1));
        told.addContained(place);
        told.addSite(new Reference("#" + place.getIdElement().getIdPart()));
    }

    private Reference organization(UUID trust) {
        String number = known.find(trust).map(Node::number).orElse(null);
        return Naming.organization(trust.toString(), number, name(trusts.get(trust)));
    }

    private static String name(@Nullable Trust trust) {
        return trust == null ? "" : trust.name().plain(Language.NB);
    }

    /** The page at the hospital that answers for it, or the first that takes part and has a site. */
    private Optional<String> link(Study study) {
        return Stream.concat(Stream.of(study.says().responsible()), study.says().participating().stream())
                .map(trusts::get)
                .filter(Objects::nonNull)
                .flatMap(trust -> Optional.ofNullable(trust.site()).map(sites::get).stream())
                .findFirst()
                .map(site -> Outside.canonical(site.host(), site.address(site.mainLanguage(), study.address())));
    }
}
