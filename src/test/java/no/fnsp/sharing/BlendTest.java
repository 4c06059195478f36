package no.fnsp.sharing;

import static no.fnsp.sharing.Intent.HIDE;
import static no.fnsp.sharing.Intent.PRACTICAL;
import static no.fnsp.sharing.Intent.REPLACE;
import static no.fnsp.sharing.Intent.SUPPLEMENT_AFTER;
import static no.fnsp.sharing.Intent.SUPPLEMENT_BEFORE;
import static no.fnsp.sharing.Told.basedOn;
import static no.fnsp.sharing.Told.blend;
import static no.fnsp.sharing.Told.change;
import static no.fnsp.sharing.Told.chapter;
import static no.fnsp.sharing.Told.edition;
import static no.fnsp.sharing.Told.editions;
import static no.fnsp.sharing.Told.id;
import static no.fnsp.sharing.Told.layer;
import static no.fnsp.sharing.Told.named;
import static no.fnsp.sharing.Told.said;
import static no.fnsp.text.Language.EN;
import static no.fnsp.text.Language.NB;
import static no.fnsp.text.Language.NN;
import static no.fnsp.text.Language.SE;
import static no.fnsp.text.Role.AFTER;
import static no.fnsp.text.Role.BEFORE;
import static no.fnsp.text.Role.SECTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.fnsp.content.Edition;
import no.fnsp.text.Chapter;
import no.fnsp.text.Language;
import no.fnsp.text.Role;
import no.fnsp.text.Words;
import org.junit.jupiter.api.Test;

/** What a reader of Helse Bergen meets, when the region, the trust and the department each say something. */
class BlendTest {

    private static final Edition NATIONAL = edition(
            NB,
            "Hofteprotese",
            chapter("c1", BEFORE, "faste"),
            chapter("c2", AFTER, "tren").optional(true));
    private static final Map<Language, Edition> SHOWN = editions(NATIONAL);

    @Test
    void without_changes_the_page_is_the_national_text() {
        Blended text = blend(NB, SHOWN);
        assertThat(said(text)).isEqualTo("before[faste] after[tren]");
        assertThat(text.title()).isEqualTo(new Words.Spoken("Hofteprotese", NB));
        assertThat(text.hidden()).isEmpty();
        assertThat(text.chapters().getFirst().parts().getFirst().origin())
                .isEqualTo(new Origin.Written(NATIONAL.document(), NATIONAL.id()));
    }

    @Test
    void a_text_in_no_language_the_reader_can_be_given_is_no_page() {
        assertThat(Blend.of(
                        NB, editions(edition(SE, "Čoarbbealli", chapter("c1", BEFORE, "a"))), Words.NONE, List.of()))
                .isEmpty();
    }

    @Test
    void supplements_add_up_outermost_first() {
        Layer region = layer("helse-vest", NB, change(SUPPLEMENT_AFTER, "c1", BEFORE, "ring regionen"));
        Layer trust = layer(
                "helse-bergen",
                NB,
                change(SUPPLEMENT_AFTER, "c1", BEFORE, "ta bybanen"),
                change(SUPPLEMENT_BEFORE, "c1", BEFORE, "velkommen til bergen"));
        Layer department = layer(
                "ortopeden",
                NB,
                change(SUPPLEMENT_AFTER, "c1", BEFORE, "ta heisen"),
                change(SUPPLEMENT_BEFORE, "c1", BEFORE, "velkommen til ortopeden"));
        assertThat(said(blend(NB, SHOWN, region, trust, department)))
                .isEqualTo("before[velkommen til bergen | velkommen til ortopeden | faste"
                        + " | ring regionen | ta bybanen | ta heisen] after[tren]");
    }

    @Test
    void two_supplements_of_one_node_to_one_chapter_are_both_shown() {
        Layer trust = layer(
                "helse-bergen",
                NB,
                change(SUPPLEMENT_AFTER, "c1", BEFORE, "ta bybanen"),
                change(SUPPLEMENT_AFTER, "c1", BEFORE, "ta brevet"));
        assertThat(said(blend(NB, SHOWN, trust))).isEqualTo("before[faste | ta bybanen | ta brevet] after[tren]");
    }

    @Test
    void the_nearest_replacement_counts_and_keeps_the_supplements() {
        Layer trust = layer(
                "helse-bergen",
                NB,
                change(REPLACE, "c1", BEFORE, "hos oss"),
                change(SUPPLEMENT_AFTER, "c1", BEFORE, "ring"));
        Layer department = layer("ortopeden", NB, change(REPLACE, "c1", BEFORE, "hos ortopeden"));
        Blended text = blend(NB, SHOWN, trust, department);
        assertThat(said(text)).isEqualTo("before[hos ortopeden | ring] after[tren]");
        assertThat(text.chapters().getFirst().parts().getFirst().origin())
                .isEqualTo(new Origin.Local(
                        named("ortopeden"),
                        named("site"),
                        named("ortopeden-changes"),
                        named("ortopedennb-edition"),
                        REPLACE,
                        false));
    }

    @Test
    void only_an_optional_chapter_can_be_hidden_and_it_is_said_who_did() {
        Layer trust = layer("helse-bergen", NB, change(HIDE, "c1", BEFORE), change(HIDE, "c2", AFTER));
        Blended text = blend(NB, SHOWN, trust);
        assertThat(said(text)).isEqualTo("before[faste]");
        assertThat(text.hidden()).hasSize(1);
        assertThat(text.hidden().getFirst().chapter()).isEqualTo(id("c2"));
        assertThat(text.hidden().getFirst().role()).isEqualTo(AFTER);
        assertThat(text.hidden().getFirst().by()).isInstanceOf(Origin.Local.class);
    }

    @Test
    void the_nearest_node_decides_between_hiding_and_replacing() {
        Layer hiding = layer("helse-bergen", NB, change(HIDE, "c2", AFTER));
        Layer replacing = layer("ortopeden", NB, change(REPLACE, "c2", AFTER, "tren hjemme"));
        Blended shown = blend(NB, SHOWN, hiding, replacing);
        assertThat(said(shown)).isEqualTo("before[faste] after[tren hjemme]");
        assertThat(shown.hidden()).isEmpty();
        Blended hidden = blend(NB, SHOWN, replacing, hiding);
        assertThat(said(hidden)).isEqualTo("before[faste]");
        assertThat(hidden.hidden()).hasSize(1);
    }

    @Test
    void what_a_nearer_node_adds_to_a_hidden_chapter_stands_alone() {
        Layer region = layer("helse-vest", NB, change(SUPPLEMENT_AFTER, "c2", AFTER, "fra regionen"));
        Layer trust = layer("helse-bergen", NB, change(HIDE, "c2", AFTER));
        Layer department = layer("ortopeden", NB, change(SUPPLEMENT_AFTER, "c2", AFTER, "ring fysioterapeuten"));
        Blended text = blend(NB, SHOWN, region, trust, department);
        assertThat(said(text)).isEqualTo("before[faste] after[ring fysioterapeuten]");
        assertThat(text.hidden()).hasSize(1);
    }

    @Test
    void practical_information_stands_last_and_changes_nothing() {
        Layer trust = layer("helse-bergen", NB, change(PRACTICAL, null, Role.PRACTICAL, "parker gratis"));
        Blended text = blend(NB, SHOWN, trust);
        assertThat(said(text)).isEqualTo("before[faste] after[tren] practical[parker gratis]");
    }

    @Test
    void words_to_a_chapter_the_national_text_has_lost_are_shown_and_marked() {
        Edition older = edition(NB, "Hofteprotese", chapter("c9", Role.DURING, "operasjon"));
        Layer trust = layer(
                "helse-bergen",
                NB,
                basedOn(older, SUPPLEMENT_AFTER, "c9", Role.DURING, "to timer"),
                change(PRACTICAL, null, Role.PRACTICAL, "parker gratis"));
        Blended text = blend(NB, SHOWN, trust);
        assertThat(said(text)).isEqualTo("before[faste] after[tren] during[to timer] practical[parker gratis]");
        assertThat(((Origin.Local) text.chapters().get(2).parts().getFirst().origin()).behind())
                .isTrue();
    }

    @Test
    void a_change_written_against_another_edition_is_marked_as_behind() {
        Edition older = edition(NB, "Hofte", chapter("c1", BEFORE, "røyk mindre"));
        Layer trust = layer(
                "helse-bergen",
                NB,
                basedOn(older, SUPPLEMENT_BEFORE, "c1", BEFORE, "gammelt"),
                basedOn(NATIONAL, SUPPLEMENT_AFTER, "c1", BEFORE, "nytt"));
        var parts = blend(NB, SHOWN, trust).chapters().getFirst().parts();
        assertThat(((Origin.Local) parts.get(0).origin()).behind()).isTrue();
        assertThat(((Origin.Local) parts.get(2).origin()).behind()).isFalse();
    }

    @Test
    void a_chapter_missing_in_the_readers_language_comes_from_the_fallback_and_says_so() {
        Map<Language, Edition> both =
                editions(NATIONAL, edition(NN, "Hofteprotese på nynorsk", chapter("c2", AFTER, "tren deg")));
        Blended text = blend(NN, both);
        assertThat(said(text)).isEqualTo("before[faste] after[tren deg]");
        assertThat(text.leadLanguage()).isEqualTo(NN);
        assertThat(text.chapters().get(0).parts().getFirst().language()).isEqualTo(NB);
        assertThat(text.chapters().get(1).parts().getFirst().language()).isEqualTo(NN);
    }

    @Test
    void free_sections_are_each_languages_own() {
        Map<Language, Edition> both = editions(
                edition(NB, "Krykker", chapter("c1", SECTION, "bruk dem")),
                edition(NN, "Krykkjer", chapter("c2", SECTION, "bruk dei")));
        assertThat(said(blend(NN, both))).isEqualTo("section[bruk dei]");
    }

    @Test
    void words_to_a_section_that_this_language_lacks_stand_under_its_heading() {
        Map<Language, Edition> both = editions(
                edition(NB, "Krykker", chapter("c1", SECTION, "bruk dem")),
                edition(NN, "Krykkjer", chapter("c2", SECTION, "bruk dei")));
        Layer trust = layer("helse-bergen", NB, change(SUPPLEMENT_AFTER, "c1", SECTION, "hent dem hos oss"));
        Blended text = blend(NN, both, trust);
        assertThat(said(text)).isEqualTo("section[bruk dei] section[hent dem hos oss]");
        assertThat(text.chapters().get(1).heading()).isEqualTo(new Words.Spoken("Om c1", NB));
    }

    @Test
    void a_local_change_is_shown_in_the_best_language_for_the_reader_and_only_once() {
        Layer trust = layer(
                "helse-bergen",
                Map.of(
                        NB, List.of(change(SUPPLEMENT_AFTER, "c1", BEFORE, "ta heisen")),
                        NN, List.of(change(SUPPLEMENT_AFTER, "c1", BEFORE, "ta heisen opp"))));
        assertThat(said(blend(NN, SHOWN, trust))).isEqualTo("before[faste | ta heisen opp] after[tren]");
        assertThat(said(blend(EN, SHOWN, trust))).isEqualTo("before[faste | ta heisen] after[tren]");
        assertThat(blend(EN, SHOWN, trust).chapters().getFirst().parts().get(1).language())
                .isEqualTo(NB);
    }

    @Test
    void a_replacement_with_its_own_heading_brings_it_along() {
        var words = new Chapter(id("own"), BEFORE, "Før du kommer til oss", false, Told.ps("hos oss"));
        Layer trust = layer("helse-bergen", NB, new LocalChanges.LocalChange(REPLACE, id("c1"), null, words, "egen"));
        assertThat(blend(NN, SHOWN, trust).chapters().getFirst().heading())
                .isEqualTo(new Words.Spoken("Før du kommer til oss", NB));
    }

    @Test
    void the_sites_own_title_counts_in_each_language_it_has_one() {
        Map<Language, Edition> both =
                editions(NATIONAL, edition(NN, "Hofteprotese (nn)", chapter("c1", BEFORE, "faste")));
        var own = new Words(new EnumMap<>(Map.of(NN, "Ny hofte")));
        assertThat(title(NN, both, own)).isEqualTo(new Words.Spoken("Ny hofte", NN));
        assertThat(title(NB, both, own)).isEqualTo(new Words.Spoken("Hofteprotese", NB));
        assertThat(title(EN, both, own)).isEqualTo(new Words.Spoken("Hofteprotese", NB));
        assertThat(title(EN, both, Words.of(NB, "Ny hofte hos oss")))
                .isEqualTo(new Words.Spoken("Ny hofte hos oss", NB));
    }

    private static Words.Spoken title(Language wanted, Map<Language, Edition> editions, Words own) {
        return Blend.of(wanted, editions, own, List.of()).orElseThrow().title();
    }
}
