package no.fnsp.mail;

import java.time.Instant;
import java.util.UUID;

/** A letter that was not sent but is shown at the desk. Never changes. @param text as its reader would see it without pictures or colours */
public record ShownLetter(UUID id, String to, String subject, Instant at, String text) {}
