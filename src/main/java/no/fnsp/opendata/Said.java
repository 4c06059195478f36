package no.fnsp.opendata;

import no.fnsp.text.Words;

/** Words, and the code of the language they are in. Never changes. */
record Said(String language, String text) {

    static Said of(Words.Spoken words) {
        return new Said(words.language().code(), words.words());
    }
}
