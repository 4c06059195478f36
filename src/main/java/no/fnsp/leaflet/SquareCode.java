package no.fnsp.leaflet;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** The square that a telephone's camera reads, so that nobody has to type an address from paper. */
final class SquareCode {

    /** Pixels to a square of the code: sharp also on a cheap printer. */
    private static final int SQUARE = 8;

    private SquareCode() {}

    /** @return an address that holds the whole picture, black on white with the quiet edge that cameras need */
    static String picture(String address) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn(matrix(address)), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    private static BufferedImage drawn(BitMatrix squares) {
        int side = squares.getWidth();
        var image = new BufferedImage(side * SQUARE, side * SQUARE, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < side * SQUARE; y++) {
            for (int x = 0; x < side * SQUARE; x++) {
                image.setRGB(x, y, squares.get(x / SQUARE, y / SQUARE) ? 0x000000 : 0xffffff);
            }
        }
        return image;
    }
}
