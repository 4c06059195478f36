package no.fnsp.signin;

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
import no.fnsp.desk.DeskFrame;
import no.fnsp.desk.DeskPage;
import org.jspecify.annotations.Nullable;

/**
 * A form that came when its sender was signed out, or that was too old: what it said, shown back, and a button that sends it again.
 * Nothing of it is kept here. Never changes.
 *
 * @param key {@code signed-out} or {@code old}
 * @param address where it was sent
 */
public record UnsentPage(DeskFrame frame, String key, String address, List<Field> fields) implements DeskPage {

    private static final Pattern SECRET = Pattern.compile("(?i)_csrf|.*(password|code|secret).*");

    public UnsentPage {
        fields = List.copyOf(fields);
    }

    public record Field(String name, String value) {

        boolean isText() {
            return value.length() > 30 || value.contains("\n");
        }
    }

    List<Field> texts() {
        return fields.stream().filter(Field::isText).toList();
    }

    List<Field> others() {
        return fields.stream().filter(field -> !field.isText()).toList();
    }

    /** What a form says; empty when it is no form, or one with files in it. */
    static Optional<List<Field>> fields(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return Optional.empty();
        }
        Set<String> inAddress = namesIn(request.getQueryString());
        return Optional.of(request.getParameterMap().entrySet().stream()
                .filter(one -> !SECRET.matcher(one.getKey()).matches() && !inAddress.contains(one.getKey()))
                .flatMap(one -> Arrays.stream(one.getValue()).map(value -> new Field(one.getKey(), value)))
                .toList());
    }

    private static Set<String> namesIn(@Nullable String query) {
        return Arrays.stream(Objects.requireNonNullElse(query, "").split("&"))
                .map(pair -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
