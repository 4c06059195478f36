package no.fnsp.journeys;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures that are drawn and not taken: of nobody. */
final class Pictures {

    private Pictures() {}

    static byte[] of(String words) throws IOException {
        var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        var drawn = image.createGraphics();
        drawn.setColor(new Color(214, 232, 236));
        drawn.fillRect(0, 0, 1200, 800);
        drawn.setColor(new Color(0, 84, 118));
        drawn.fillOval(380, 160, 160, 160);
        drawn.fillOval(680, 160, 160, 160);
        drawn.fillRoundRect(340, 340, 240, 360, 80, 80);
        drawn.fillRoundRect(640, 340, 240, 360, 80, 80);
        drawn.drawString(words, 560, 760);
        drawn.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
