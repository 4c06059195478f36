package no.fnsp.importer;

import no.fnsp.study.Sheet;

/** An example of a study as a file says it. Never changes. @param file where it stands @param line where it begins there */
public record StudyFile(String file, int line, String key, String site, Sheet sheet) {}
