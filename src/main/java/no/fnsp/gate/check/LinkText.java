package no.fnsp.gate.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Passage;
import no.fnsp.gate.Remark;
import no.fnsp.text.Markup;
import org.springframework.stereotype.Component;

/** A link says where it leads, also to those who hear the links alone. */
@Component
class LinkText implements GateCheck {

    private static final Check SAYS_NOTHING = Check.blocking("link-text");
    private static final Check ADDRESS = Check.warning("link-text-address");
    private static final Check SAME = Check.warning("link-text-same");

    private static final Set<String> NOTHING = Set.of(
            "her",
            "hér",
            "klikk her",
            "trykk her",
            "se her",
            "sjå her",
            "les her",
            "les mer",
            "les meir",
            "les mer her",
            "les meir her",
            "mer",
            "meir",
            "mer informasjon",
            "meir informasjon",
            "lenke",
            "lenkje",
            "lenken",
            "link",
            "denne lenken",
            "denne lenkja",
            "denne siden",
            "denne sida",
            "here",
            "click here",
            "read more",
            "more",
            "more information",
            "this link",
            "this page");

    /** An address with a path. The name of a place on the web, as helsenorge.no, says where the link leads. */
    private static final Pattern WEB_ADDRESS = Pattern.compile(
            "https?://\\S+|(?:www\\.)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+/\\S+", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Remark> of(Candidate candidate) {
        return Stream.concat(candidate.passages().flatMap(LinkText::of), sameWords(candidate).stream());
    }

    private static Stream<Remark> of(Passage passage) {
        return passage.words().links().stream().flatMap(link -> {
            String words = said(link);
            if (NOTHING.contains(words) || words.isEmpty()) {
                return Stream.of(Remark.of(SAYS_NOTHING, passage.where(), link.words(), link.href()));
            }
            return WEB_ADDRESS.matcher(words).matches()
                    ? Stream.of(Remark.of(ADDRESS, passage.where(), link.words()))
                    : Stream.empty();
        });
    }

    /** The same words that lead somewhere else than they did further up. */
    private static Set<Remark> sameWords(Candidate candidate) {
        Map<String, String> first = new HashMap<>();
        var remarks = new HashSet<Remark>();
        candidate
                .passages()
                .forEach(passage -> passage.words().links().forEach(link -> {
                    String words = said(link);
                    String other = first.putIfAbsent(words, link.href());
                    if (other != null && !other.equals(link.href()) && !NOTHING.contains(words)) {
                        remarks.add(Remark.of(SAME, passage.where(), link.words()));
                    }
                }));
        return remarks;
    }

    /** Without the signs around it: «les mer …» and "les mer>>" say as little. */
    private static String said(Markup.Link link) {
        return link.words()
                .toLowerCase(Locale.ROOT)
                .replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d/]+$", "")
                .replaceAll("\\s+", " ");
    }
}
