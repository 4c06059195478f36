package no.fnsp.media;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** {@code fnsp.media.limits.*}: how large a file may be. */
@ConfigurationProperties("fnsp.media.limits")
public record Limits(
        @DefaultValue("25MB") DataSize picture,
        @DefaultValue("50MB") DataSize document) {

    long of(Asset.Kind kind) {
        return (kind == Asset.Kind.PICTURE ? picture : document).toBytes();
    }

    /** What no file may be larger than. */
    public long most() {
        return Math.max(picture.toBytes(), document.toBytes());
    }
}
