package no.fnsp.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.fnsp.words.Understanding.Freedom;
import org.junit.jupiter.api.Test;

/** What people say leads to what pages say, however they say it. */
class WhatPeopleSayTest {

    private final Analysis analysis =
            new Analysis(Vocabulary.of(List.of("bryst", "smerter", "mage", "kikkert", "hjerte", "infarkt")));
    private final Understanding understanding = new Understanding(analysis);
    private final Lexicon lexicon = new Lexicon(Map.of("bryst", 3, "smert", 9));

    private List<String> ways(String question) {
        return understanding.of(question, lexicon, Freedom.SLIPS).needs().stream()
                .flatMap(need -> need.alternatives().stream())
                .map(way -> String.join(" ", way.words()))
                .toList();
    }

    private String canonical(String word) {
        return analysis.meaning(Folding.of(word)).canonical();
    }

    @Test
    void a_phrase_is_heard_wherever_its_words_stand() {
        String infarction = canonical("hjerteinfarkt");
        assertThat(ways("det stikker i brystet")).contains(infarction);
        assertThat(ways("i brystet kjenner jeg at det stikker veldig")).contains(infarction);
        assertThat(ways("brystsmerter")).contains(infarction);
        assertThat(ways("brystet")).doesNotContain(infarction);
    }

    @Test
    void a_complaint_leads_to_what_it_may_be_and_not_back() {
        assertThat(ways("morgenstiv")).contains(canonical("leddgikt"));
        assertThat(ways("leddgikt")).doesNotContain(canonical("morgenstiv"));
    }

    @Test
    void a_slip_in_what_people_say_is_seen_though_it_stands_on_no_page() {
        assertThat(ways("hjerteattak")).contains(canonical("hjerteinfarkt"));
    }

    @Test
    void a_part_of_a_compound_may_be_said_otherwise() {
        assertThat(ways("magekikkert")).contains(canonical("gastroskopi"));
        assertThat(ways("bukkikkert")).doesNotContain("");
    }

    @Test
    void a_word_has_a_bound_number_of_ways() {
        assertThat(understanding
                        .of("vondt smerte bein kreft barn", lexicon, Freedom.PARTS)
                        .needs())
                .allSatisfy(need -> assertThat(need.alternatives()).hasSizeLessThanOrEqualTo(48));
    }
}
