package no.fnsp.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** A language a page can be written in: the six that the specialist health service publishes in. */
public enum Language {
    NB("nb", "Bokmål"),
    NN("nn", "Nynorsk"),
    SE("se", "Davvisámegiella"),
    SMJ("smj", "Julevsámegiella"),
    SMA("sma", "Åarjelsaemien gïele"),
    EN("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The code in addresses, files and {@code <html lang>}: {@code nb}, {@code nn}, {@code se}, {@code smj}, {@code sma} or {@code en}. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The name of the language in the language itself. */
    public String ownName() {
        return ownName;
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** @throws IllegalArgumentException for a code that is none of the six */
    @JsonCreator
    public static Language of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("Unknown language: " + code));
    }

    @Override
    public String toString() {
        return code;
    }
}
