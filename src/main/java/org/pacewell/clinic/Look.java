package org.pacewell.clinic;

/** What follows from a clinic's colour. */
final class Look {
    private static final double LEAST_CONTRAST = 4.5;
    private static final String PAPER = "#fbf8f3";

    private Look() {}

    /** The tokens that the colour replaces; deep and wash are mixed from it. */
    static String sheet(String rgb) {
        return """
                @media screen and (prefers-color-scheme: light) {
                  :root {
                    --brand: %1$s;
                    --brand-deep: color-mix(in srgb, %1$s 62%%, #041c1b);
                    --brand-wash: color-mix(in srgb, %1$s 12%%, #ffffff);
                  }
                }
                """.formatted(rgb);
    }

    /** Tells whether text in the colour can be read on the page (WCAG 2.2, 1.4.3). */
    static boolean isReadable(String rgb) {
        var lighter = luminance(PAPER);
        var darker = luminance(rgb);
        return (Math.max(lighter, darker) + 0.05) / (Math.min(lighter, darker) + 0.05) >= LEAST_CONTRAST;
    }

    private static double luminance(String rgb) {
        int value = Integer.parseInt(rgb.substring(1), 16);
        return 0.2126 * linear(value >> 16) + 0.7152 * linear(value >> 8) + 0.0722 * linear(value);
    }

    private static double linear(int channel) {
        double c = (channel & 0xff) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
