package no.fnsp.words;

/** How a word sounds, roughly: Latin spellings as Norwegian ones, and no letter twice. Only slips are compared so. */
final class Sound {

    private Sound() {}

    static String of(String stem) {
        String plain = stem.replace("sch", "sk")
                .replace("ch", "k")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("rh", "r")
                .replace("qu", "kv")
                .replace("ck", "k")
                .replace("x", "ks")
                .replace("kj", "k")
                .replace("hj", "j")
                .replace("gj", "j")
                .replace("hv", "v")
                .replace('w', 'v')
                .replace('z', 's')
                .replace('y', 'i');
        var sound = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at) == 'c' ? hardOrSoft(plain, at) : plain.charAt(at);
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
                sound.append(c);
            }
        }
        return sound.toString();
    }

    private static char hardOrSoft(String word, int at) {
        return at + 1 < word.length() && "eiy".indexOf(word.charAt(at + 1)) >= 0 ? 's' : 'k';
    }
}
