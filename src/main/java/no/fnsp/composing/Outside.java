package no.fnsp.composing;

/**
 * How addresses of other hosts are written for this reader: the public ones, or on a developer's machine the same
 * hosts with {@code .localhost:8080} behind them.
 */
public record Outside(String scheme, String suffix) {

    public static final Outside PUBLIC = new Outside("https", "");

    public String address(String host, String path) {
        return scheme + "://" + host + suffix + path;
    }

    /** The address that search engines should know, whatever host the reader used. */
    public static String canonical(String host, String path) {
        return PUBLIC.address(host, path);
    }
}
