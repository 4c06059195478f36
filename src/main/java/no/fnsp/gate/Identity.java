package no.fnsp.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What makes two remarks the same: the check, the place, and what was found. Never changes. A waiver holds for one of these, so
 * that another broken link in the same paragraph is not let pass with the first.
 */
record Identity(String check, Where where, List<String> values) {

    Identity {
        values = List.copyOf(values);
    }

    String key() {
        String whole = check + "\n" + where.chapter() + "\n" + where.block() + "\n" + String.join("\n", values);
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
