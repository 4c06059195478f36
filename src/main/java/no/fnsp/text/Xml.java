package no.fnsp.text;

/** What an XML file can hold of words: some characters it cannot, however they are written. */
public final class Xml {

    private Xml() {}

    /** The words without what no XML 1.0 can hold. */
    public static String writable(String words) {
        return words.codePoints()
                .filter(one -> one == '\n'
                        || one == '\t'
                        || one >= 0x20 && one <= 0xD7FF
                        || one >= 0xE000 && one <= 0xFFFD
                        || one >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
