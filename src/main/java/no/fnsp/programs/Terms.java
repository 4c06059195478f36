package no.fnsp.programs;

/**
 * On what terms an interface is read. Never changes.
 *
 * @param base the path that everything of it stands under
 * @param sent headers that a page's script may send
 * @param shown headers of an answer that it may look at
 * @param longestQuery how many characters can stand after '?'
 */
public record Terms(String base, String sent, String shown, int longestQuery) {

    boolean isAbout(String path) {
        return path.equals(base) || path.startsWith(base + "/");
    }
}
