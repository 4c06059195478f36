package no.fnsp.media.darkroom;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import no.fnsp.media.FileType;

/**
 * A picture's file, opened but not yet decoded. Each type has its one decoder, all of them Java or the JDK's own: which ones else
 * lie on the class path plays no part.
 */
final class Negative implements AutoCloseable {

    static {
        ImageIO.setUseCache(false);
        ImageIO.scanForPlugins();
    }

    private final ImageReader reader;
    private final ImageInputStream input;

    private Negative(ImageReader reader, ImageInputStream input) {
        this.reader = reader;
        this.input = input;
    }

    /** @throws IOException when the file cannot be read, or is not what it says */
    static Negative open(Path file, FileType type) throws IOException {
        var input = new FileImageInputStream(file.toFile());
        ImageReader reader = reader(type);
        reader.setInput(input, false, true); // without its metadata: much can be packed in there
        return new Negative(reader, input);
    }

    private static ImageReader reader(FileType type) throws IOException {
        if (type == FileType.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance();
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.key());
        while (readers.hasNext()) {
            ImageReader one = readers.next();
            // The JDK's own does not read CMYK, which printers send.
            if (type != FileType.JPEG || one instanceof JPEGImageReader) {
                return one;
            }
        }
        throw new IIOException("Nothing here reads " + type);
    }

    Size size() throws IOException {
        return new Size(reader.getWidth(0), reader.getHeight(0));
    }

    /** Bytes that one pixel takes when it is decoded. */
    private int depth() throws IOException {
        var raw = reader.getRawImageType(0);
        return raw == null ? 4 : Math.max(1, raw.getColorModel().getPixelSize() / 8);
    }

    /** Decodes the whole, leaving out pixels where it would take more room than that. */
    BufferedImage whole(long mostBytes) throws IOException {
        Size size = size();
        long bytes = (long) size.width() * size.height() * depth();
        return part(new Rectangle(size.width(), size.height()), (int) Math.ceil(Math.sqrt((double) bytes / mostBytes)));
    }

    /** Decodes a part, taking every so-manieth pixel. */
    BufferedImage part(Rectangle part, int every) throws IOException {
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceRegion(part);
        how.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
        return reader.read(0, how);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
