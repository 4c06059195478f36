package no.fnsp.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.fnsp.organisation.OrganisationNumber;
import no.fnsp.organisation.Region;
import no.fnsp.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadOrganisationsTest {

    private static final String HEADER =
            "name,kind,region,domain,organisation_number,language_form,sami_language,language_form_verified\n";

    @TempDir
    private Path root;

    private SampleFolder rows(String rows) {
        return new SampleFolder(root).with("organisations.csv", HEADER + rows);
    }

    @Test
    void a_row_becomes_an_organisation() {
        var rows =
                rows("\"Nordlandssykehuset, HF\",hospital_trust,nord,nordlandssykehuset.no,983974910,neutral,smj,no\n")
                        .understood()
                        .organisations();

        assertThat(rows)
                .containsExactly(new OrganisationRow(
                        2,
                        "Nordlandssykehuset, HF",
                        OrganisationKind.HOSPITAL_TRUST,
                        Region.NORD,
                        "nordlandssykehuset.no",
                        new OrganisationNumber("983974910"),
                        "neutral",
                        Language.SMJ));
    }

    @Test
    void domain_number_and_sami_language_may_be_blank() {
        var row = rows("Solli DPS,nonprofit_hospital,vest,,,bokmal,,no\nEn til,shared_site,national,,,bokmal,,no\n")
                .understood()
                .organisations()
                .getFirst();

        assertThat(row.domain()).isEmpty();
        assertThat(row.organisationNumber()).isNull();
        assertThat(row.samiLanguage()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,hospital_trust,vest,a.no,983974724,nynorsk,,yes                  | name is missing
            A,trust,vest,a.no,983974724,nynorsk,,yes                          | kind is `trust`; write regional_authority, hospital_trust
            A,hospital_trust,west,a.no,983974724,nynorsk,,yes                 | region is `west`; write sor-ost, vest, midt, nord, national
            A,hospital_trust,vest,A B,983974724,nynorsk,,yes                  | domain is `A B`; write a domain such as
            A,hospital_trust,vest,a.no,983974725,nynorsk,,yes                 | organisation_number is `983974725`, whose last digit does not fit
            A,hospital_trust,vest,a.no,983974724,nn,,yes                      | language_form is `nn`; write bokmal, nynorsk, neutral
            A,hospital_trust,vest,a.no,983974724,nynorsk,en,yes               | sami_language is `en`; write se, smj, sma
            A,hospital_trust,vest,a.no,983974724,nynorsk,,ja                  | language_form_verified is `ja`; write yes, no
            A,hospital_trust,vest,a.no,983974724,nynorsk,                     | the row has 7 fields, not 8
            """)
    void a_bad_row_is_refused_at_its_line(String row, String reason) {
        assertThat(rows("Solli DPS,nonprofit_hospital,vest,,919865636,bokmal,,no\n" + row + "\n")
                        .refused())
                .singleElement()
                .asString()
                .startsWith("organisations.csv:3: ")
                .contains(reason);
    }

    @Test
    void a_domain_stands_on_one_row_only() {
        assertThat(rows("A,shared_site,vest,a.no,,bokmal,,no\nB,shared_site,vest,a.no,,bokmal,,no\n")
                        .refused())
                .containsExactly("organisations.csv:3: the domain `a.no` stands on line 2 already");
    }

    @Test
    void another_header_is_refused() {
        assertThat(new SampleFolder(root)
                        .with("organisations.csv", "navn;domene\nA;a.no\n")
                        .refused()
                        .getFirst())
                .startsWith("organisations.csv:1: the first line must be name,kind,region");
        assertThat(new SampleFolder(root)
                        .with("organisations.csv", "")
                        .refused()
                        .getFirst())
                .startsWith("organisations.csv:1: the first line must be name,kind,region");
    }

    @Test
    void a_broken_quotation_is_refused() {
        assertThat(rows("\"A\" B,shared_site,vest,a.no,,bokmal,,no\n").refused().getFirst())
                .startsWith("organisations.csv:2: this is not CSV");
    }
}
