package no.fnsp.plainlanguage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fnsp.text.Language;

/** Finds what is done by nobody: the s-form, and to be or become with a participle. Knows the verbs of our own list alone. */
final class PassiveVoice {

    private static final PassiveVoice NB =
            new PassiveVoice(0, Set.of("bli", "blir", "ble", "blei", "blitt"), Set.of("være", "er", "var", "vært"));
    private static final PassiveVoice NN = new PassiveVoice(
            2,
            Set.of("bli", "blir", "blei", "blitt", "verte", "verta", "vert", "vart", "vorte"),
            Set.of("vere", "vera", "er", "var", "vore"));

    /** How many words may stand between: "blir prøven alltid tatt", "er ikke tatt". */
    private static final int AFTER_BECOME = 4;

    private static final int AFTER_BE = 2;
    private static final int EXAMPLES = 5;

    private final Set<String> forms;
    private final Set<String> participles;
    private final Set<String> become;
    private final Set<String> be;

    private PassiveVoice(int column, Set<String> become, Set<String> be) {
        this.forms = all(column);
        this.participles = all(column + 1);
        this.become = become;
        this.be = be;
    }

    private static Set<String> all(int column) {
        return Table.of("verbs").stream()
                .flatMap(row -> Stream.of(row[column].split("/")))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Passive in(List<Passage> passages, Language language) {
        PassiveVoice voice = language == Language.NN ? NN : NB;
        var examples = new ArrayList<Hint>();
        int sentences = 0;
        int passive = 0;
        for (Passage passage : passages) {
            for (var sentence : passage.sentences()) {
                sentences++;
                int[] found = voice.find(passage.wordsOf(sentence), passage);
                passive += found.length == 0 ? 0 : 1;
                if (found.length > 0 && examples.size() < EXAMPLES) {
                    examples.add(passage.hint(Hint.Kind.PASSIVE, found[0], found[1], List.of(), 0));
                }
            }
        }
        return new Passive(sentences, passive, examples);
    }

    /** From where to where the first passive of a sentence stands; empty for none. */
    private int[] find(List<Word> words, Passage passage) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!passage.isOwn(word.from())) {
                continue;
            }
            if (forms.contains(word.lower())) {
                return new int[] {word.from(), word.to()};
            }
            int most = become.contains(word.lower()) ? AFTER_BECOME : be.contains(word.lower()) ? AFTER_BE : 0;
            for (Word next : words.subList(i + 1, Math.min(words.size(), i + 1 + most))) {
                if (participles.contains(next.lower())) {
                    return new int[] {word.from(), next.to()};
                }
            }
        }
        return new int[0];
    }
}
