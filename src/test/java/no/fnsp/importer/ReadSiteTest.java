package no.fnsp.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.fnsp.importer.sites.Contact;
import no.fnsp.importer.sites.Inside;
import no.fnsp.importer.sites.Shortcut;
import no.fnsp.organisation.NodeKind;
import no.fnsp.organisation.OpeningHours;
import no.fnsp.organisation.Reach;
import no.fnsp.text.Language;
import no.fnsp.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadSiteTest {

    @TempDir
    private Path root;

    private SampleFolder folder() {
        return new SampleFolder(root);
    }

    @Test
    void a_site_has_its_settings_places_departments_and_adoptions() {
        var site = folder().site().understoodSite();

        assertThat(site.key()).isEqualTo("helse-bergen.no");
        assertThat(site.organisation()).isEmpty();
        assertThat(site.languages()).containsExactly(Language.NN, Language.NB);
        assertThat(site.theme()).isEqualTo("vest");
        assertThat(site.contact()).isEqualTo(Contact.NONE);
        assertThat(site.places().getFirst().kind()).isEqualTo(NodeKind.HOSPITAL);
        var clinic = site.departments().getFirst();
        assertThat(clinic.at()).containsExactly("haukeland");
        assertThat(clinic.parts().getFirst().slug()).isEqualTo("protese");
        assertThat(clinic.parts().getFirst().line()).isEqualTo(14);
        var adoption = site.adopts().getFirst();
        assertThat(adoption.text()).isEqualTo("hofteprotese");
        assertThat(adoption.followsHead()).isFalse();
        assertThat(adoption.at().getFirst().department()).isEqualTo("ortopedisk-klinikk/protese");
        assertThat(adoption.at().getFirst().places()).containsExactly("haukeland");
    }

    @Test
    void a_site_inside_a_site_says_where_and_whose() {
        var site = folder().site("theme: vest", """
                        theme: vest
                        organisation: helse-vest.no
                        inside: { host-of: helse-bergen.no, path: /energi }
                        contact: { phone: "+47 55 00 01 00", email: post@example.no, post: "Postboks 1, 5021 Bergen" }
                        shortcuts: [ { label: { nn: Reise }, to: page:/reise } ]
                        tagline: { nn: Nær deg }""").understoodSite();

        assertThat(site.organisation()).isEqualTo("helse-vest.no");
        assertThat(site.inside()).isEqualTo(new Inside("helse-bergen.no", "/energi"));
        assertThat(site.contact())
                .isEqualTo(new Contact("+47 55 00 01 00", "", "post@example.no", "Postboks 1, 5021 Bergen"));
        assertThat(site.shortcuts()).containsExactly(new Shortcut(Words.of(Language.NN, "Reise"), "page:/reise"));
        assertThat(site.tagline()).isEqualTo(Words.of(Language.NN, "Nær deg"));
    }

    @Test
    void a_place_says_how_to_reach_it() {
        var reach = folder().site("    kind: hospital\n", """
                            kind: hospital
                            address: { street: "Eksempelvegen 1", postcode: "0150", town: Oslo }
                            position: [60.37, 5.36]
                            phones:
                              - { purpose: { nn: Sentralbord }, number: "+47 55 00 01 00", hours: "Mo-Su 00:00-24:00" }
                            opening: "Mo-Fr 07:00-21:00; Sa-Su 09:00-20:00"
                            parking: { nn: Bak bygget }
                        """.indent(0))
                .understoodSite()
                .places()
                .getFirst()
                .reach();

        assertThat(reach.address()).isEqualTo(new Reach.Address("Eksempelvegen 1", "0150", "Oslo"));
        assertThat(reach.position()).isEqualTo(new Reach.Position(60.37, 5.36));
        assertThat(reach.phones())
                .isEqualTo(List.of(new Reach.Phone(
                        Words.of(Language.NN, "Sentralbord"),
                        "+47 55 00 01 00",
                        new OpeningHours("Mo-Su 00:00-24:00"))));
        assertThat(reach.opening()).isEqualTo(new OpeningHours("Mo-Fr 07:00-21:00; Sa-Su 09:00-20:00"));
        assertThat(reach.visiting()).isEqualTo(OpeningHours.NONE);
        assertThat(reach.parking()).isEqualTo(Words.of(Language.NN, "Bak bygget"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            short-name: Helse Bergen | shortname: Helse Bergen                 | 1  | `short-name` is missing
            short-name: Helse Bergen | shortname: Helse Bergen                 | 1  | `shortname` is not known here
            short-name: Helse Bergen | short-name: ""                          | 1  | `short-name` is missing
            [nn, nb]                 | []                                      | 2  | `languages` is missing
            [nn, nb]                 | [nn, no]                                | 2  | there is no language `no`
            [nn, nb]                 | [nn, nn]                                | 2  | names a language twice
            theme: vest              | theme: west                             | 3  | write sor-ost, vest, midt, nord, national, pharmacy
            theme: vest              | tagline: Hei                            | 3  | `tagline` must be a mapping
            theme: vest              | tagline: { no: Hei }                    | 3  | there is no language `no`
            theme: vest              | tagline: { nn: }                        | 3  | `nn` is missing
            theme: vest              | organisation: Helse Vest                | 3  | write a domain
            theme: vest              | inside: { path: energi }                | 3  | write a path such as
            theme: vest              | contact: { phone: 12 }                  | 3  | write a phone number
            theme: vest              | contact: { phone: +47 55 00 01 }        | 3  | write a phone number
            theme: vest              | contact: { phone-fact: sentralbord }    | 3  | no phone of `facts` has the key
            theme: vest              | contact: { email: post }                | 3  | write an e-mail address
            theme: vest              | shortcuts: [{ label: { nn: A }, to: /a }] | 3 | write page:/path
            theme: vest              | shortcuts: [{ to: page:/a }]            | 3  | `label` is missing
            slug: haukeland          | slug: Haukeland                         | 5  | write lower-case
            slug: protese            | slug: æ                                 | 14 | write lower-case
            kind: hospital           | kind: clinic                            | 6  | write hospital, place
            kind: section            | kind: place                             | 15 | write clinic, department, section, unit, outpatient, ward
            kind: hospital           | position: [5.36, 960]                   | 6  | must be [latitude, longitude]
            kind: hospital           | position: [NaN, 1]                      | 6  | must be [latitude, longitude]
            kind: hospital           | position: 60                            | 6  | `position` must be a list
            kind: hospital           | opening: "Mon-Fri 8-16"                 | 6  | write days and times
            kind: hospital           | visiting: "Mo-Fr 25:00-26:00"           | 6  | write days and times
            kind: hospital           | address: { street: A, postcode: 50, town: B } | 6 | write a postcode of four digits
            kind: hospital           | phones: [{ number: "+47 55 00 01 00" }] | 6  | `purpose` is missing
            kind: hospital           | phones: [{ purpose: { nn: A }, number: x }] | 6 | write a phone number
            kind: hospital           | phones: [ ring ]                        | 6  | everything in `phones` must be a mapping
            at: [haukeland]          | at: [voss]                              | 12 | the site has no place `voss`
            places: [haukeland]      | places: [voss]                          | 20 | the site has no place `voss`
            klinikk/protese,         | klinikk/rygg,                           | 20 | the site has no department `ortopedisk-klinikk/rygg`
            klinikk/protese,         | klinikk//protese,                       | 20 | write slugs with / between them
            department: ortopedisk-klinikk/protese, places: [haukeland] | title: { nn: A } | 20 | say a department
            - text: hofteprotese     | - text: Hofte                           | 18 | write lower-case
            - text: hofteprotese     | - follows: newest                       | 18 | write accepted, head
            """)
    void a_slip_in_the_site_file_is_refused_at_its_line(String words, String others, int line, String reason) {
        assertThat(folder().site(words, others).refused())
                .anyMatch(refusal -> refusal.startsWith("sites/helse-bergen.no/site.yaml:" + line + ": ")
                        && refusal.contains(reason));
    }

    @Test
    void siblings_have_different_slugs_and_a_text_is_adopted_once() {
        String twice =
                SampleFolder.SITE + "  - text: hofteprotese\n    slug: hofte\n  - text: kneprotese\n    slug: hofte\n";
        String place = "places:\n  - { slug: haukeland, kind: place, name: { nn: Haukeland } }\n";

        assertThat(folder().with("sites/helse-bergen.no/site.yaml", twice.replace("places:\n", place))
                        .refused())
                .containsExactly(
                        "sites/helse-bergen.no/site.yaml:6: the slug `haukeland` is taken by another here",
                        "sites/helse-bergen.no/site.yaml:22: the text `hofteprotese` is adopted twice",
                        "sites/helse-bergen.no/site.yaml:25: the slug `hofte` is given twice");
    }

    @Test
    void references_are_left_to_others_when_the_file_does_not_name_places_and_departments() {
        String site = SampleFolder.SITE.replaceAll("(?s)places:\n  - slug.*adopts:", "adopts:");

        assertThat(folder().with("sites/barn.no/site.yaml", site)
                        .understoodSite()
                        .adopts())
                .hasSize(1);
    }

    @Test
    void a_front_page_has_at_most_eight_shortcuts() {
        String shortcuts = "shortcuts:\n" + "  - { label: { nn: A }, to: page:/a }\n".repeat(9);
        assertThat(folder().site("theme: vest\n", "theme: vest\n" + shortcuts).refused())
                .containsExactly(
                        "sites/helse-bergen.no/site.yaml:4: there are 9 shortcuts; a front page has at most 8");
    }

    @Test
    void departments_may_be_ten_deep_and_not_deeper() {
        assertThat(folder().with("sites/a.no/site.yaml", deep(10))
                        .understoodSite()
                        .departments())
                .hasSize(1);
        assertThat(folder().with("sites/a.no/site.yaml", deep(11)).refused())
                .containsExactly("sites/a.no/site.yaml:15: departments have at most ten levels");
    }

    private static String deep(int levels) {
        return "short-name: A\nlanguages: [nn]\ntheme: vest\ndepartments: [\n"
                + "{ slug: a, kind: unit, name: { nn: A }, parts: [\n".repeat(levels)
                + "] }".repeat(levels)
                + "]\n";
    }
}
