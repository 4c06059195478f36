package no.fnsp.delivery;

import java.util.Locale;
import no.fnsp.statistics.Readers;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/** What a reader's browser says that a kept page depends on, found in one look through its headers. The first of each counts. */
final class Said {

    private @Nullable String encoding;
    private @Nullable String known;
    private @Nullable String agent;
    private @Nullable String doNotTrack;
    private @Nullable String privacy;
    private @Nullable String purpose;
    private @Nullable String older;

    static Said in(HttpFields headers) {
        var said = new Said();
        for (HttpField header : headers) {
            said.hear(header);
        }
        return said;
    }

    private void hear(HttpField header) {
        if (header.getHeader() == null) {
            hearOther(header);
            return;
        }
        switch (header.getHeader()) {
            case ACCEPT_ENCODING -> encoding = encoding == null ? header.getValue() : encoding;
            case IF_NONE_MATCH -> known = known == null ? header.getValue() : known;
            case USER_AGENT -> agent = agent == null ? header.getValue() : agent;
            default -> {
                // Nothing that a page depends on.
            }
        }
    }

    private void hearOther(HttpField header) {
        String name = header.getName();
        if (name.length() > 11) {
            return;
        }
        switch (name.toLowerCase(Locale.ROOT)) {
            case "dnt" -> doNotTrack = doNotTrack == null ? header.getValue() : doNotTrack;
            case "sec-gpc" -> privacy = privacy == null ? header.getValue() : privacy;
            case "sec-purpose" -> purpose = purpose == null ? header.getValue() : purpose;
            case "purpose" -> older = older == null ? header.getValue() : older;
            default -> {
                // Nothing that a page depends on.
            }
        }
    }

    @Nullable
    String encoding() {
        return encoding;
    }

    /** The tags it has: {@code If-None-Match}. */
    @Nullable
    String known() {
        return known;
    }

    Readers.Said ofItself() {
        return new Readers.Said(doNotTrack, privacy, purpose, older, agent);
    }
}
