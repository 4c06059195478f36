package no.fnsp.study;

import java.util.UUID;

/** A national text or a concept that a study is about. Never changes. @param text whether it is a text @param key the stable name in addresses @param name as it is called nationally */
public record Subject(UUID id, boolean text, String key, String name) {}
