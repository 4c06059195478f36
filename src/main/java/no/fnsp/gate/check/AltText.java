package no.fnsp.gate.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fnsp.gate.Candidate;
import no.fnsp.gate.Check;
import no.fnsp.gate.GateCheck;
import no.fnsp.gate.Remark;
import no.fnsp.gate.Where;
import no.fnsp.text.Block;
import no.fnsp.text.Picture;
import no.fnsp.text.Video;
import org.springframework.stereotype.Component;

/** Whoever does not see a picture or a film is told what it shows. */
@Component
class AltText implements GateCheck {

    private static final Check MISSING = Check.blocking("alt-text");
    private static final Check FILE_NAME = Check.blocking("alt-text-file-name");
    private static final Check FILM = Check.blocking("film-title");

    /** What a camera or an upload left behind. */
    private static final Pattern NAME_OF_A_FILE = Pattern.compile(
            "\\S+\\.(?:jpe?g|png|gif|webp|heic|tiff?)|(?:IMG|DSC|DSCN|PXL)[_-]?\\d+", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Remark> of(Candidate candidate) {
        return candidate.inEachBlock((where, block) -> of(where, block));
    }

    private static Stream<Remark> of(Where where, Block block) {
        return switch (block) {
            case Picture picture when picture.undescribed() -> Stream.of(Remark.of(MISSING, where));
            case Picture picture
            when NAME_OF_A_FILE.matcher(picture.alt()).matches() ->
                Stream.of(Remark.of(FILE_NAME, where, picture.alt()));
            case Video video when video.title().isBlank() -> Stream.of(Remark.of(FILM, where, video.href()));
            default -> Stream.empty();
        };
    }
}
