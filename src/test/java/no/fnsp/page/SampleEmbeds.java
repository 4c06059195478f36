package no.fnsp.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fnsp.html.Embeds;

/** The media library and the facts of the made-up hospital. */
final class SampleEmbeds implements Embeds {

    static final UUID WARD = UUID.fromString("019a0000-0000-7000-8000-00000000a001");
    static final UUID RIVER = UUID.fromString("019a0000-0000-7000-8000-00000000a002");
    static final UUID LEAFLET = UUID.fromString("019a0000-0000-7000-8000-00000000a003");
    static final UUID BEDS = UUID.fromString("019a0000-0000-7000-8000-00000000a004");
    static final UUID GONE = UUID.fromString("019a0000-0000-7000-8000-00000000a005");

    @Override
    public Optional<Picture> picture(UUID media) {
        return media.equals(WARD) || media.equals(RIVER)
                ? Optional.of(new Picture(
                        List.of(source(480), source(960)), 960, 640, media.equals(WARD) ? "Kari <Foto> & Co" : ""))
                : Optional.empty();
    }

    private static Source source(int width) {
        return new Source(width, "/assets/b1/icon.svg?webp=" + width, "/assets/b1/icon.svg?jpeg=" + width);
    }

    @Override
    public Optional<File> file(UUID media) {
        return media.equals(LEAFLET)
                ? Optional.of(new File("/media/ovelser.pdf?a=1&b=\"2\"", "Øvelser", "PDF", 1_240_000))
                : Optional.empty();
    }

    @Override
    public Optional<Said> fact(UUID fact) {
        return fact.equals(BEDS) ? Optional.of(Said.plain("fjorten senger & <2> stoler")) : Optional.empty();
    }
}
