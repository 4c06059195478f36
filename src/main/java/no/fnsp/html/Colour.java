package no.fnsp.html;

import java.util.Locale;
import java.util.Optional;

/** A colour of a screen. Never changes. Each part is 0 to 255, and not rounded before it is written. */
public record Colour(double red, double green, double blue) {

    static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final int HALVINGS = 20;
    private static final double CLOSE = 1e-7;

    /** @param hex six digits: {@code 005f6b}, with or without {@code #} before; empty for anything else */
    public static Optional<Colour> find(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (!digits.matches("[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        int all = Integer.parseInt(digits, 16);
        return Optional.of(new Colour(all >> 16, all >> 8 & 0xff, all & 0xff));
    }

    /** Six digits, without {@code #}. */
    public String hex() {
        return String.format(Locale.ROOT, "%02x%02x%02x", Math.round(red), Math.round(green), Math.round(blue));
    }

    /** Relative luminance, as WCAG defines it: 0 is black, 1 is white. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        double x = part / 255;
        return x <= 0.03928 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
    }

    /** The contrast ratio of WCAG, from 1 to 21. */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** The same colour mixed with white or black until it is as light as this. */
    Colour lit(double wanted) {
        if (wanted <= 0) {
            return BLACK;
        }
        if (wanted >= 1) {
            return WHITE;
        }
        boolean darker = luminance() > wanted;
        return between(darker ? BLACK : this, darker ? this : WHITE, wanted);
    }

    private static Colour between(Colour dark, Colour light, double wanted) {
        Colour low = dark;
        Colour high = light;
        Colour middle = low.half(high);
        for (int i = 0; i < HALVINGS && Math.abs(middle.luminance() - wanted) >= CLOSE; i++) {
            if (middle.luminance() > wanted) {
                high = middle;
            } else {
                low = middle;
            }
            middle = low.half(high);
        }
        return middle.rounded();
    }

    private Colour half(Colour other) {
        return new Colour((red + other.red) / 2, (green + other.green) / 2, (blue + other.blue) / 2);
    }

    private Colour rounded() {
        return new Colour(Math.round(red), Math.round(green), Math.round(blue));
    }

    /** Lightness from 0 to 100, as the eye sees it (CIE 1976). */
    double lightness() {
        double y = luminance();
        return y <= Math.pow(6.0 / 29, 3) ? y * Math.pow(29.0 / 3, 3) : 116 * Math.cbrt(y) - 16;
    }

    /** The luminance of the grey that has a lightness. */
    static double luminance(double lightness) {
        double kept = Math.clamp(lightness, 0, 100);
        double y = kept > 8 ? Math.pow((kept + 16) / 116, 3) : kept * Math.pow(3.0 / 29, 3);
        double x = y <= 0.0031308 ? y * 12.92 : 1.055 * Math.pow(y, 1 / 2.4) - 0.055;
        double part = Math.round(x * 255);
        return new Colour(part, part, part).luminance();
    }

    /** The same hue and lightness with less of the colour in it (OKLCH). */
    Colour muted(double share) {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double light = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = share * (1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s);
        double c = share * (0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
        double l3 = Math.pow(light + 0.3963377774 * a + 0.2158037573 * c, 3);
        double m3 = Math.pow(light - 0.1055613458 * a - 0.0638541728 * c, 3);
        double s3 = Math.pow(light - 0.0894841775 * a - 1.2914855480 * c, 3);
        return new Colour(
                part(4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3),
                part(-1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3),
                part(-0.0041960863 * l3 - 0.7034186147 * m3 + 1.7076147010 * s3));
    }

    private static double part(double linear) {
        double x = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return Math.round(Math.clamp(x, 0, 1) * 255);
    }
}
