package no.fnsp.media.darkroom;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import no.fnsp.media.FileType;

/** Which way a camera was held: the one thing a photograph's metadata is asked. */
final class Turn {

    private static final int UPRIGHT = 1;

    private Turn() {}

    static int of(Path file, FileType type) {
        try {
            return switch (type) {
                case JPEG -> of(JpegMetadataReader.readMetadata(file.toFile(), List.of(new ExifReader())));
                case WEBP -> of(ImageMetadataReader.readMetadata(file.toFile()));
                default -> UPRIGHT;
            };
        } catch (IOException | ImageProcessingException | MetadataException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    private static int of(Metadata metadata) throws MetadataException {
        var camera = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        return camera != null && camera.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                ? camera.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                : UPRIGHT;
    }

    static BufferedImage upright(BufferedImage picture, int turn) {
        return turn < 2 || turn > 8
                ? picture
                : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(turn))
                        .apply(picture);
    }
}
