package no.fnsp.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of file that are let in. Pictures are kept as JPEG or PNG, whatever they came as. */
public enum FileType {
    JPEG("image/jpeg", "jpg", Asset.Kind.PICTURE),
    PNG("image/png", "png", Asset.Kind.PICTURE),
    WEBP("image/webp", "webp", Asset.Kind.PICTURE),
    GIF("image/gif", "gif", Asset.Kind.PICTURE),
    PDF("application/pdf", "pdf", Asset.Kind.DOCUMENT),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", Asset.Kind.DOCUMENT),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Asset.Kind.DOCUMENT),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", Asset.Kind.DOCUMENT),
    ODT("application/vnd.oasis.opendocument.text", "odt", Asset.Kind.DOCUMENT),
    TXT("text/plain", "txt", Asset.Kind.DOCUMENT),
    CSV("text/csv", "csv", Asset.Kind.DOCUMENT);

    private final String mime;
    private final String ending;
    private final Asset.Kind kind;

    FileType(String mime, String ending, Asset.Kind kind) {
        this.mime = mime;
        this.ending = ending;
        this.kind = kind;
    }

    public String mime() {
        return mime;
    }

    /** How the name of such a file ends, without the dot. */
    public String ending() {
        return ending;
    }

    public Asset.Kind kind() {
        return kind;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FileType> ofMime(String mime) {
        return Arrays.stream(values()).filter(type -> type.mime.equals(mime)).findFirst();
    }

    /** What a name says that a file is; names are not believed, only compared. */
    public static Optional<FileType> ofName(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String ending = last.equals("jpeg") || last.equals("jpe") ? "jpg" : last;
        return Arrays.stream(values())
                .filter(type -> type.ending.equals(ending))
                .findFirst();
    }
}
