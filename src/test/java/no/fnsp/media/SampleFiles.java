package no.fnsp.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people hand them in, good and bad, made here byte for byte. */
public final class SampleFiles {

    private SampleFiles() {}

    private interface Making {
        void into(ByteArrayOutputStream bytes) throws IOException;
    }

    private static byte[] made(Making making) {
        var bytes = new ByteArrayOutputStream();
        try {
            making.into(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Red on the left, blue on the right, and a green corner at the upper left. */
    static BufferedImage drawn(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        Graphics2D brush = picture.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, Color.RED, width, 0, Color.BLUE));
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.GREEN);
        brush.fillRect(0, 0, width / 4, height / 4);
        brush.dispose();
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return image("jpg", drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return image("png", drawn(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** With nothing at all in the lower half. */
    public static byte[] clearPng(int width, int height) {
        BufferedImage picture = drawn(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = height / 2; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, 0);
            }
        }
        return image("png", picture);
    }

    static byte[] image(String format, BufferedImage picture) {
        return made(bytes -> ImageIO.write(picture, format, bytes));
    }

    /** A photograph from a telephone held upright: stored lying, with where it was taken and which way to turn it. */
    public static byte[] jpegFromATelephone(int width, int height) {
        byte[] plain = jpeg(width, height);
        byte[] exif = exif(6);
        return made(bytes -> {
            bytes.write(plain, 0, 2);
            bytes.write(new byte[] {(byte) 0xFF, (byte) 0xE1});
            bytes.write(
                    ByteBuffer.allocate(2).putShort((short) (exif.length + 2)).array());
            bytes.write(exif);
            bytes.write(plain, 2, plain.length - 2);
        });
    }

    /** EXIF with two tags, orientation and position, the latter 60° 23′ north: Bergen. */
    private static byte[] exif(int orientation) {
        return made(bytes -> {
            var out = new DataOutputStream(bytes);
            out.writeBytes("Exif\0\0MM\0*");
            out.writeInt(8);
            out.writeShort(2);
            entry(out, 0x0112, 3, 1, orientation << 16);
            entry(out, 0x8825, 4, 1, 38);
            out.writeInt(0);
            out.writeShort(2);
            entry(out, 1, 2, 2, 'N' << 24);
            entry(out, 2, 5, 3, 68);
            out.writeInt(0);
            for (int number : new int[] {60, 1, 23, 1, 0, 1}) {
                out.writeInt(number);
            }
        });
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** Says that it is so large, and holds next to nothing. */
    public static byte[] pngThatSays(int width, int height) {
        return made(bytes -> {
            bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            chunk(
                    bytes,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(width)
                            .putInt(height)
                            .put(new byte[] {8, 2, 0, 0, 0})
                            .array());
            chunk(bytes, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
            chunk(bytes, "IEND", new byte[0]);
        });
    }

    private static void chunk(ByteArrayOutputStream bytes, String name, byte[] content) throws IOException {
        var crc = new CRC32();
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        crc.update(type);
        crc.update(content);
        var out = new DataOutputStream(bytes);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }

    static byte[] heic() {
        return made(bytes -> {
            bytes.write(new byte[] {0, 0, 0, 24});
            bytes.write("ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII));
            bytes.write(new byte[200]);
        });
    }

    public static byte[] pdf(int pages) {
        return pdf(pages, pdf -> {});
    }

    static byte[] taggedPdf() {
        return pdf(1, pdf -> {
            var marked = new PDMarkInfo();
            marked.setMarked(true);
            pdf.getDocumentCatalog().setMarkInfo(marked);
            pdf.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
        });
    }

    static byte[] lockedPdf() {
        return pdf(1, pdf -> pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission())));
    }

    private interface Touch {
        void on(PDDocument pdf) throws IOException;
    }

    private static byte[] pdf(int pages, Touch touch) {
        return made(bytes -> {
            try (var pdf = new PDDocument()) {
                for (int i = 0; i < pages; i++) {
                    pdf.addPage(new PDPage());
                }
                touch.on(pdf);
                pdf.save(bytes);
            }
        });
    }

    static byte[] docx() {
        return zip(docxParts());
    }

    static byte[] docxWithMacros() {
        Map<String, byte[]> parts = docxParts();
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        return zip(parts);
    }

    /** 400 MB of nothing in a few hundred KB. */
    static byte[] docxBomb() {
        Map<String, byte[]> parts = docxParts();
        parts.put("word/media/image1.bmp", new byte[400 << 20]);
        return zip(parts);
    }

    static byte[] docxOfManyParts() {
        Map<String, byte[]> parts = docxParts();
        for (int i = 0; i < 6_000; i++) {
            parts.put("word/media/" + i, new byte[0]);
        }
        return zip(parts);
    }

    static byte[] odt() {
        return zip(new LinkedHashMap<>(Map.of("mimetype", words("application/vnd.oasis.opendocument.text"))));
    }

    private static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", words("""
                <Types><Override PartName="/word/document.xml" ContentType=\
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
        parts.put("word/document.xml", words("<w:document/>"));
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return made(bytes -> {
            try (var zip = new ZipOutputStream(bytes)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
        });
    }

    public static byte[] words(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] together(byte[]... parts) {
        return made(bytes -> {
            for (byte[] part : parts) {
                bytes.write(part);
            }
        });
    }
}
