package no.fnsp.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one colour of a site, and the scale that is made from it: the same as {@code src/look/make.mjs} makes of a theme's colour with
 * Designsystemet's own scale. Never changes.
 */
public record Accent(Colour colour) {

    /** What words need to be read (WCAG 1.4.3). */
    public static final double ENOUGH = 4.5;

    /** How light each step is, in light and in dark. */
    private static final Map<String, double[]> STEPS = steps();

    private static final double MUTED_IN_THE_DARK = 0.7;

    private static Map<String, double[]> steps() {
        var steps = new LinkedHashMap<String, double[]>();
        steps.put("background-default", new double[] {1, 0.009});
        steps.put("background-tinted", new double[] {0.9, 0.014});
        steps.put("surface-default", new double[] {1, 0.021});
        steps.put("surface-tinted", new double[] {0.81, 0.027});
        steps.put("surface-hover", new double[] {0.7, 0.036});
        steps.put("surface-active", new double[] {0.59, 0.056});
        steps.put("border-subtle", new double[] {0.5, 0.08});
        steps.put("border-default", new double[] {0.19, 0.22});
        steps.put("border-strong", new double[] {0.11, 0.39});
        steps.put("text-subtle", new double[] {0.11, 0.39});
        steps.put("text-default", new double[] {0.0245, 0.84});
        return steps;
    }

    public static Optional<Accent> find(String hex) {
        return Colour.find(hex).map(Accent::new);
    }

    /** The lowest contrast it is used with: as words and buttons on the page, in light and in dark. */
    public double contrast() {
        return Math.min(inLight(), inDark());
    }

    /** Against the white page, and the white words on it. */
    public double inLight() {
        return colour.contrast(Colour.WHITE);
    }

    public double inDark() {
        Colour dark = colour.muted(MUTED_IN_THE_DARK).lit(0.009);
        return base(colour.lightness(), false).contrast(dark);
    }

    public boolean isReadable() {
        return contrast() >= ENOUGH;
    }

    /** The style sheet that stands after the theme's. */
    public String css() {
        return ":root{" + written(scale(true)) + "}\n@media (prefers-color-scheme:dark){:root{" + written(scale(false))
                + "}}\n";
    }

    private static String written(Map<String, Colour> scale) {
        var css = new StringBuilder();
        scale.forEach((name, one) -> css.append("--ds-color-accent-")
                .append(name)
                .append(":#")
                .append(one.hex())
                .append(';'));
        return css.toString();
    }

    Map<String, Colour> scale(boolean light) {
        var scale = new LinkedHashMap<String, Colour>();
        Colour ground = light ? colour : colour.muted(MUTED_IN_THE_DARK);
        STEPS.forEach((name, lit) -> scale.put(name, ground.lit(lit[light ? 0 : 1])));
        double own = colour.lightness();
        double lightness = light ? own : inTheDark(own);
        double step = lightness <= 30 || lightness >= 49 && lightness <= 65 ? -8 : 8;
        Colour base = base(own, light);
        scale.put("base-default", base);
        scale.put("base-hover", colour.lit(Colour.luminance(lightness - step)));
        scale.put("base-active", colour.lit(Colour.luminance(lightness - 2 * step)));
        boolean white = base.contrast(Colour.WHITE) >= base.contrast(Colour.BLACK);
        double there = base.lightness();
        double far = there <= 40 || there >= 60 ? 60 : 50;
        scale.put("base-contrast-subtle", base.lit(Colour.luminance(white ? there + far : there - far)));
        scale.put("base-contrast-default", white ? Colour.WHITE : Colour.BLACK);
        return scale;
    }

    private Colour base(double own, boolean light) {
        return light ? colour : colour.lit(Colour.luminance(inTheDark(own)));
    }

    private static double inTheDark(double lightness) {
        return lightness <= 30 ? 70 : 100 - lightness;
    }
}
