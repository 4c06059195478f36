package no.fnsp.opendata.words;

import no.fnsp.text.Words;

/** Words, and the code of the language they are in. Never changes. */
public record Said(String language, String text) {

    public static Said of(Words.Spoken words) {
        return new Said(words.language().code(), words.words());
    }
}
