package no.fnsp.bulk;

import java.time.Instant;

/**
 * One whole file: gzip of NDJSON, one JSON object a line. Never changes: the next one has another name.
 *
 * @param name of the resource
 * @param file its name in the folder
 * @param bytes of the file
 * @param unpacked bytes of what is packed in it
 * @param sha256 of the file, 64 hexadecimal digits
 * @param position whatever the journal's feed tells after this number may not be in it; whatever it told before is
 */
public record Dump(
        String name, String file, long bytes, long unpacked, long lines, String sha256, Instant made, long position) {}
