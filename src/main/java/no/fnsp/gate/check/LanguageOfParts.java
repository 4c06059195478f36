package no.fnsp.gate.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Passage;
import no.fnsp.gate.Remark;
import no.fnsp.text.Language;
import no.fnsp.text.Run;
import org.springframework.stereotype.Component;

/** A passage is read aloud in the voice of the language it says it is in. Whether it is that, is only guessed. */
@Component
class LanguageOfParts implements GateCheck {

    private static final Check OTHER = Check.warning("language-of-parts");

    private static final int SHOWN = 60;

    @Override
    public Stream<Remark> of(Candidate candidate) {
        return candidate.passages().flatMap(passage -> of(candidate.language(), passage));
    }

    private static Stream<Remark> of(Language around, Passage passage) {
        return byLanguage(around, passage).entrySet().stream().flatMap(said -> {
            Optional<Language> looks = FrequentWords.otherThan(said.getKey(), said.getValue());
            return looks.stream()
                    .map(other -> Remark.of(
                            OTHER, passage.where(), excerpt(said.getValue()), name(other), name(said.getKey())));
        });
    }

    /** The words of each language a passage says it has. What is in a language that is none of ours is left alone. */
    private static Map<Language, String> byLanguage(Language around, Passage passage) {
        var words = new LinkedHashMap<Language, String>();
        for (Run run : Run.of(passage.words())) {
            Optional<Language> marked = run.lang().isEmpty() ? Optional.of(around) : Language.find(run.lang());
            marked.ifPresent(language -> words.merge(language, run.words(), String::concat));
        }
        return words;
    }

    private static String name(Language language) {
        return "@gate.language." + language.code();
    }

    private static String excerpt(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, words.lastIndexOf(' ', SHOWN)) + " …";
    }
}
