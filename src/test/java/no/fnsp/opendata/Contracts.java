package no.fnsp.opendata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a program that was written for one description of the interface meets when another is served: each thing that would break it, in
 * words. What is only added breaks nothing: programs must put up with what they do not know.
 */
final class Contracts {

    private final JsonNode released;
    private final JsonNode now;
    private final List<String> broken = new ArrayList<>();

    private Contracts(JsonNode released, JsonNode now) {
        this.released = released;
        this.now = now;
    }

    /** Empty when nothing breaks, or when the version says that it may: the part before the first dot is another. */
    static List<String> broken(JsonNode released, JsonNode now) {
        return major(released).equals(major(now)) ? new Contracts(released, now).all() : List.of();
    }

    private static String major(JsonNode description) {
        return description.path("info").path("version").asString("").replaceAll("\\..*", "");
    }

    private List<String> all() {
        released.path("paths").propertyStream().forEach(path -> {
            JsonNode there = now.path("paths").path(path.getKey());
            path.getValue()
                    .propertyStream()
                    .filter(one -> one.getValue().has("responses"))
                    .forEach(one -> operation(
                            one.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                            one.getValue(),
                            there.path(one.getKey())));
        });
        return List.copyOf(broken);
    }

    private void operation(String name, JsonNode before, JsonNode after) {
        if (after.isMissingNode()) {
            broken.add(name + " is gone");
            return;
        }
        parameters(name, before, after);
        before.path("responses")
                .propertyStream()
                .filter(one -> !one.getKey().equals("304"))
                .forEach(one -> {
                    String answer = name + " " + one.getKey();
                    JsonNode there = after.path("responses").path(one.getKey());
                    if (there.isMissingNode()) {
                        broken.add(answer + " is not answered any longer");
                        return;
                    }
                    one.getValue()
                            .path("content")
                            .propertyStream()
                            .forEach(form -> content(answer, form.getKey(), form.getValue(), there));
                });
        after.path("responses").propertyNames().stream()
                .filter(code -> code.startsWith("2")
                        && before.path("responses").path(code).isMissingNode())
                .forEach(code -> broken.add(name + " succeeds with " + code + ", which was not so"));
    }

    private void content(String answer, String type, JsonNode before, JsonNode after) {
        JsonNode there = after.path("content").path(type);
        if (there.isMissingNode()) {
            broken.add(answer + " is not to be had as " + type + " any longer");
        } else {
            given(answer, before.path("schema"), there.path("schema"), new HashSet<>());
        }
    }

    private void parameters(String name, JsonNode before, JsonNode after) {
        before.path("parameters").valueStream().forEach(one -> {
            String parameter = name + " ?" + one.path("name").asString();
            Optional<JsonNode> there = parameter(after, one);
            if (there.isEmpty()) {
                broken.add(parameter + " is gone");
                return;
            }
            if (isRequired(there.get()) && !isRequired(one)) {
                broken.add(parameter + " has become required");
            }
            taken(
                    parameter,
                    resolved(released, one.path("schema")),
                    resolved(now, there.get().path("schema")));
        });
        after.path("parameters")
                .valueStream()
                .filter(one -> isRequired(one) && parameter(before, one).isEmpty())
                .forEach(one -> broken.add(name + " ?" + one.path("name").asString() + " is new and required"));
    }

    private static boolean isRequired(JsonNode parameter) {
        return parameter.path("required").asBoolean(false);
    }

    private static Optional<JsonNode> parameter(JsonNode operation, JsonNode like) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(one -> one.path("name").equals(like.path("name"))
                        && one.path("in").equals(like.path("in")))
                .findFirst();
    }

    /** What programs send must still be taken. */
    private void taken(String what, JsonNode before, JsonNode after) {
        types(before).stream()
                .filter(one -> !types(after).isEmpty() && !types(after).contains(one))
                .forEach(one -> broken.add(what + " does not take " + one + " any longer"));
        values(what, before, after);
        if (before.path("enum").isMissingNode() && after.has("enum")) {
            broken.add(what + " takes some values only");
        }
        narrower(what, "minimum", before, after, true);
        narrower(what, "maximum", before, after, false);
        narrower(what, "minLength", before, after, true);
        narrower(what, "maxLength", before, after, false);
        for (String one : List.of("pattern", "format")) {
            if (after.has(one) && !after.path(one).equals(before.path(one))) {
                broken.add(what + " must have another " + one);
            }
        }
    }

    private void narrower(String what, String bound, JsonNode before, JsonNode after, boolean least) {
        if (after.has(bound)) {
            double is = after.path(bound).asDouble();
            double was = before.path(bound).asDouble(least ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
            if (least ? is > was : is < was) {
                broken.add(what + " has a narrower " + bound);
            }
        }
    }

    private void values(String what, JsonNode before, JsonNode after) {
        if (after.has("enum")) {
            Set<String> there = strings(after.path("enum"));
            strings(before.path("enum")).stream()
                    .filter(one -> !there.contains(one))
                    .forEach(one -> broken.add(what + " has no " + one + " any longer"));
        }
    }

    /** What programs are given must still be what they know. */
    private void given(String what, JsonNode before, JsonNode after, Set<String> seen) {
        String reference = before.path("$ref").asString("");
        if (!reference.isEmpty() && !seen.add(reference)) {
            return;
        }
        JsonNode was = resolved(released, before);
        JsonNode is = resolved(now, after);
        if (!types(was).equals(types(is))) {
            broken.add(what + " was " + types(was) + " and is " + types(is));
            return;
        }
        if (!was.path("format").equals(is.path("format"))) {
            broken.add(what + " has another format");
        }
        values(what, was, is);
        Set<String> always = strings(is.path("required"));
        strings(was.path("required")).stream()
                .filter(one -> !always.contains(one))
                .forEach(one -> broken.add(what + "." + one + " is not always there any longer"));
        was.path("properties").propertyStream().forEach(one -> {
            JsonNode there = is.path("properties").path(one.getKey());
            if (there.isMissingNode()) {
                broken.add(what + "." + one.getKey() + " is gone");
            } else {
                given(what + "." + one.getKey(), one.getValue(), there, new HashSet<>(seen));
            }
        });
        for (String inner : List.of("items", "additionalProperties")) {
            if (was.path(inner).isObject()) {
                given(what + "[]", was.path(inner), is.path(inner), new HashSet<>(seen));
            }
        }
    }

    private static JsonNode resolved(JsonNode description, JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : description.at(reference.substring(1));
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isString() ? Set.of(type.asString()) : strings(type);
    }

    private static Set<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }
}
