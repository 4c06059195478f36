package no.fnsp.text;

/** Whether what somebody sent is text: no store takes a character that is half, or none. */
public final class Writable {

    private Writable() {}

    public static boolean is(String words) {
        return words.codePoints()
                .noneMatch(one -> Character.isISOControl(one) || Character.getType(one) == Character.SURROGATE);
    }
}
