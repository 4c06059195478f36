package no.fnsp.importer;

import java.util.List;
import no.fnsp.importer.sites.SiteFile;

/**
 * A folder of example content, or of anything else to import, as it was written. Any part may be empty. What a file
 * refers to outside its own site (concepts, organisations, hosts) is a key that may not exist. Never changes.
 */
public record Folder(
        List<OrganisationRow> organisations,
        List<ConceptFile> concepts,
        List<ConceptFile> variants,
        List<SiteFile> sites,
        List<StudyFile> studies) {

    public Folder {
        organisations = List.copyOf(organisations);
        concepts = List.copyOf(concepts);
        variants = List.copyOf(variants);
        sites = List.copyOf(sites);
        studies = List.copyOf(studies);
    }
}
