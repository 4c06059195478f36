package no.fnsp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private static String clean(String html) {
        return Markup.clean(html).html();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring <strong>oss</strong> og <em>vent</em>",
                "H<sub>2</sub>O, m<sup>2</sup>, linje<br>skift",
                "<span lang=\"se\">Buorre beaivi</span>",
                "<a href=\"document:3f8e7d52-0c1b-4f6e-9d5a-2b7c8e9f0a1b\">Gastroskopi</a>",
                "<a href=\"page:/parkering/bla\">Parkering</a>",
                "<a href=\"https://helsenorge.no/?a=1&amp;b=2\" hreflang=\"en\">helsenorge.no</a>",
                "<a href=\"tel:+4722117000\">22 11 70 00</a>",
                "<a href=\"mailto:post@sykehus.example\">post</a>",
                "5 &lt; 6 &amp; 7 &gt; 6",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "22\u00a011\u00a070\u00a000",
                "<em>22\u00a011\u00a070\u00a000</em>",
                "<data value=\"fact:019a0000-0000-7000-8000-00000000a004\">tolv senger</data>",
                "<strong><a href=\"tel:113\"><data value=\"fact:019a0000-0000-7000-8000-00000000a004\">113</data></a></strong>",
                "<a href=\"media:019a0000-0000-7000-8000-00000000a003\">brosjyren</a>",
                "Sørlandet «sitat» čáhci 😀"
            })
    void what_is_allowed_stays_as_it_is(String html) {
        assertThat(clean(html)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a<script>alert(1)</script>",
                "a<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "a<style>p{display:none}</style>",
                "a<img src=x onerror=alert(1)>",
                "a<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "a<svg><script>alert(1)</script></svg>",
                "a<math><mtext></mtext></math>",
                "a<template><b>x</b></template>",
                "a<noscript><img src=x onerror=alert(1)></noscript>",
                "a<object data=x></object><embed src=x>",
                "a<!-- <b>note</b> -->",
                "<p onclick=alert(1)>a</p>",
                "<span onmouseover=alert(1) style='position:fixed'>a</span>",
                "<a href=javascript:alert(1)>a</a>",
                "<a href='JaVaScRiPt:alert(1)'>a</a>",
                "<a href='java&#10;script:alert(1)'>a</a>",
                "<a href='&#1;javascript:alert(1)'>a</a>",
                "<a href='&#106;avascript&colon;alert(1)'>a</a>",
                "<a href='data:text/html,x'>a</a>",
                "<a href='vbscript:x'>a</a>",
                "<a href='file:///etc/passwd'>a</a>",
                "<a href='/relative'>a</a>",
                "<a href='relative'>a</a>",
                "<a href='../up'>a</a>",
                "<a href='#here'>a</a>",
                "<a href='?q=1'>a</a>",
                "<a href='//evil.example'>a</a>",
                "<a href=''>a</a>",
                "<a name=top>a</a>",
                "<a href='media:x'>a</a>",
                "<a href='media:019a0000-0000-7000-8000-00000000a003/../x'>a</a>",
                "<data value='fact:x'>a</data>",
                "<data value='https://a.example'>a</data>",
                "<data onclick=x>a</data>",
                "<data value='fact:019a0000-0000-7000-8000-00000000a004'></data>a",
                "<strong></strong>a<em> </em>",
                "\u0000a\u0000",
                "\ufeffa",
                "\ud800a"
            })
    void what_is_not_allowed_leaves_the_words_alone(String html) {
        assertThat(clean(html)).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<data value='fact:019a0000-0000-7000-8000-00000000a004'>a<b>b</b><br>c</data> → <data value=\"fact:019a0000-0000-7000-8000-00000000a004\">ab c</data>",
                "<b>a</b> <i>b</i> → <strong>a</strong> <em>b</em>",
                "<p>en</p><p>to</p> → en to",
                "<ul><li>en</li><li>to</li></ul> → en to",
                "<div>en<div>to</div></div>tre → en to tre",
                "<strong>a → <strong>a</strong>",
                "a < b & c > d → a &lt; b &amp; c &gt; d",
                "a > b → a &gt; b",
                "a &aring; b → a å b",
                "<a href='https://a.example' onclick=x target=_blank>a</a> → <a href=\"https://a.example\">a</a>",
                "<a href='page:/x'>a<a href='page:/y'>b</a></a> → <a href=\"page:/x\">a</a><a href=\"page:/y\">b</a>"
            })
    void any_html_becomes_safe_and_whole(String html, String expected) {
        assertThat(clean(html)).isEqualTo(expected);
    }

    @Test
    void white_space_is_folded_but_one_no_break_space_is_kept() {
        assertThat(clean("  a \n\t b&nbsp;")).isEqualTo("a b");
        assertThat(clean("10\u00a0mg")).isEqualTo("10\u00a0mg");
        assertThat(clean("10&nbsp;mg")).isEqualTo("10\u00a0mg");
        assertThat(clean("a \u00a0 b")).isEqualTo("a b");
        assertThat(clean("a&nbsp;&nbsp;<em>b</em>")).isEqualTo("a <em>b</em>");
        assertThat(Markup.clean("&nbsp;").isEmpty()).isTrue();
    }

    @Test
    void plain_words_are_kept_as_the_reader_should_see_them() {
        assertThat(Markup.plain("<b> & 5 > 3").html()).isEqualTo("&lt;b&gt; &amp; 5 &gt; 3");
        assertThat(Markup.plain("<b> & 5 > 3").text()).isEqualTo("<b> & 5 > 3");
        assertThat(Markup.plain("10\u00a0mg").text()).isEqualTo("10\u00a0mg");
        assertThat(Markup.plain("&lt;").text()).isEqualTo("&lt;");
    }

    @Test
    void the_words_alone_are_without_tags() {
        assertThat(Markup.clean("Ring <a href=\"tel:113\">1-1-3</a><br>straks").text())
                .isEqualTo("Ring 1-1-3 straks");
        assertThat(Markup.clean("H<sub>2</sub>O").text()).isEqualTo("H2O");
        assertThat(Markup.clean("<em>10&nbsp;mg</em>").text()).isEqualTo("10\u00a0mg");
    }

    @Test
    void links_are_listed_in_reading_order() {
        assertThat(Markup.clean("<a href='page:/a'>en</a> <a href='https://b.example/?x=1&amp;y=2'><em>to</em></a>")
                        .links())
                .containsExactly(new Markup.Link("page:/a", "en"), new Markup.Link("https://b.example/?x=1&y=2", "to"));
        assertThat(Markup.clean("ingen").links()).isEmpty();
    }

    @Test
    void what_is_mentioned_is_listed_in_reading_order() {
        UUID one = UUID.fromString("019a0000-0000-7000-8000-00000000a001");
        UUID other = UUID.fromString("019a0000-0000-7000-8000-00000000a002");
        var words = Markup.clean("<data value='fact:" + other + "'>a</data> <data value='fact:" + one
                + "'>b</data> <a href='media:" + one + "'>c</a>");
        assertThat(words.facts()).containsExactly(other, one);
        assertThat(words.media()).containsExactly(one);
        assertThat(Mentioned.in(words)
                        .and(Mentioned.in(List.of(
                                new Picture(
                                        BlockId.fresh(),
                                        other,
                                        "",
                                        true,
                                        Markup.clean("<data value='fact:" + one + "'>x</data>")),
                                new Attachment(BlockId.fresh(), other, "")))))
                .isEqualTo(new Mentioned(Set.of(other), Set.of(one, other), Set.of(other, one)));
        assertThat(words.text()).isEqualTo("a b c");
    }

    @Test
    void what_a_store_gives_back_is_the_same_and_what_was_slipped_into_it_is_cleaned() {
        for (String html : List.of(
                "words",
                "<strong>a</strong> &amp; <a href=\"document:hofteprotese\">b</a> <span lang=\"en\">c</span>",
                "1 &lt; 2<br>3")) {
            assertThat(Markup.stored(Markup.clean(html).html())).isEqualTo(Markup.clean(html));
        }
        for (String evil : List.of(
                "<script>alert(1)</script>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"https://a\" onclick=\"x()\">x</a>",
                "<a href=\"https://a\"><img src=x onerror=y>",
                "<strong style=\"x\">a</strong>")) {
            assertThat(Markup.stored(evil)).isEqualTo(Markup.clean(evil));
        }
    }
}
