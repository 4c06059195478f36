package no.fnsp.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form that came when its sender was signed out, that was too old, or that came while the database is away: what it said, shown back,
 * and a button that sends it again. Nothing of it is kept here. Never changes.
 *
 * @param key {@code signed-out}, {@code old} or {@code away}
 * @param address where it was sent
 */
public record UnsentPage(DeskFrame frame, String key, String address, List<Field> fields) implements DeskPage {

    private static final Pattern SECRET = Pattern.compile("(?i)_csrf|.*(password|code|secret).*");

    private static final Pattern WRITTEN = Pattern.compile("[\\s<]");

    public UnsentPage {
        fields = List.copyOf(fields);
    }

    public record Field(String name, String value) {

        /** What somebody has written, and not a choice or a key. */
        boolean isText() {
            return WRITTEN.matcher(value).find();
        }
    }

    List<Field> texts() {
        return fields.stream().filter(Field::isText).toList();
    }

    List<Field> others() {
        return fields.stream().filter(field -> !field.isText()).toList();
    }

    /**
     * What a form of ours says, shown back. Only what surely came from a page of ours gets a button under it.
     *
     * @return empty when it is no form, one with files in it, or one that cannot be read
     */
    public static Optional<UnsentPage> of(HttpServletRequest request, DeskFrame frame, String key) {
        String type = request.getContentType();
        if (Sender.of(request) != Sender.OWN
                || !request.getMethod().equals("POST")
                || type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UnsentPage(frame, key, address(request), fields(request)));
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Field> fields(HttpServletRequest request) {
        Set<String> inAddress = namesIn(request.getQueryString());
        return request.getParameterMap().entrySet().stream()
                .filter(one -> !SECRET.matcher(one.getKey()).matches() && !inAddress.contains(one.getKey()))
                .flatMap(one -> Arrays.stream(one.getValue()).map(value -> new Field(one.getKey(), value)))
                .toList();
    }

    private static Set<String> namesIn(@Nullable String query) {
        return Arrays.stream(Objects.requireNonNullElse(query, "").split("&"))
                .map(pair -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
