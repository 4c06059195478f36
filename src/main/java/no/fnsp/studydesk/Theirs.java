package no.fnsp.studydesk;

import java.util.List;

/** What somebody else has written since a form was read, where it is not the same. Never changes. @param by who, in words @param at when, in words */
public record Theirs(String by, String at, List<Field> fields) {

    public Theirs {
        fields = List.copyOf(fields);
    }

    public record Field(String label, String value) {}
}
