package no.fnsp.media.darkroom;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures written as files, of nothing but their pixels. */
final class Print {

    private static final float MASTER_QUALITY = 0.92f;
    private static final float JPEG_QUALITY = 0.82f;
    private static final float WEBP_QUALITY = 0.80f;

    private Print() {}

    /** What the sizes are made from later: nearly without loss. */
    static byte[] master(BufferedImage picture, boolean exact) throws IOException {
        return exact ? written("png", picture) : jpeg(picture, MASTER_QUALITY);
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        return jpeg(onWhite(picture), JPEG_QUALITY);
    }

    static byte[] webp(BufferedImage picture) throws IOException {
        var how = new WebPWriteParam(Locale.ROOT);
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType(CompressionType.Lossy);
        how.setCompressionQuality(WEBP_QUALITY);
        return written(new WebPImageWriterSpi().createWriterInstance(null), picture, how);
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        return written(writer, picture, how);
    }

    private static byte[] written(String format, BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        return written(writer, picture, writer.getDefaultWriteParam());
    }

    private static byte[] written(ImageWriter writer, BufferedImage picture, ImageWriteParam how) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** JPEG knows no transparency; without paper under it, that would be black. */
    private static BufferedImage onWhite(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        var paper = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = paper.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        brush.drawImage(picture, 0, 0, null);
        brush.dispose();
        return paper;
    }
}
