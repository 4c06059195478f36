package no.fnsp.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every word that stands on a page that can be found, to tell what is a word here and what a slip may have been meant as.
 * Never changes; another is made when the pages have.
 */
public final class Lexicon {

    public static final Lexicon EMPTY = new Lexicon(Map.of());

    private static final int MOST = 3;
    private static final int SHORTEST = 4;

    private final Map<String, Integer> words;
    private final Map<Integer, List<Known>> byLength = new HashMap<>();

    /** @param sound what is compared: slips sound like what was meant @param letters which letters are in it, a bit each */
    private record Known(String word, String sound, int letters, int pages) {}

    private record Near(Known known, int distance) {}

    /** @param words stems, with on how many pages each is; those in names weigh more */
    public Lexicon(Map<String, Integer> words) {
        this.words = words;
        words.forEach((word, pages) -> {
            if (word.length() >= SHORTEST - 1 && word.chars().allMatch(Character::isLetter)) {
                String sound = Sound.of(word);
                byLength.computeIfAbsent(sound.length(), length -> new ArrayList<>())
                        .add(new Known(word, sound, letters(sound), pages));
            }
        });
    }

    public boolean has(String stem) {
        return words.containsKey(stem);
    }

    /** The words nearest to what was written, the nearest first; empty when none is near. */
    List<String> near(String stem) {
        String sound = Sound.of(stem);
        int most = sound.length() < SHORTEST ? 0 : sound.length() < 7 ? 1 : 2;
        var found = new ArrayList<Near>();
        int letters = letters(sound);
        for (int length = sound.length() - most; length <= sound.length() + most; length++) {
            for (Known known : byLength.getOrDefault(length, List.of())) {
                if (Integer.bitCount(letters ^ known.letters()) <= 2 * most) {
                    int distance = Distance.of(sound, known.sound(), most);
                    if (distance <= most) {
                        found.add(new Near(known, distance));
                    }
                }
            }
        }
        return nearest(found);
    }

    private static List<String> nearest(List<Near> found) {
        int least = found.stream().mapToInt(Near::distance).min().orElse(0);
        return found.stream()
                .filter(near -> near.distance() == least)
                .sorted(Comparator.comparingInt((Near near) -> -near.known().pages())
                        .thenComparing(near -> near.known().word()))
                .limit(MOST)
                .map(near -> near.known().word())
                .toList();
    }

    private static int letters(String word) {
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            letters |= 1 << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + c % 6);
        }
        return letters;
    }
}
