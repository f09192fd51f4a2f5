package org.pacewell.checkin;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code (ISO/IEC 18004) as the path of a drawing.
 *
 * @param size of its side, the quiet margin included
 * @param path the dark modules, as the {@code d} of an SVG path
 */
record QrSquare(int size, String path) {
    /** The standard asks for four modules of quiet around the code. */
    private static final int QUIET = 4;

    static QrSquare of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int run = run(code, x, y);
                if (run > 0) path.append("M%d,%dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, run, run));
                x += run;
            }
        }
        return new QrSquare(code.size + 2 * QUIET, path.toString());
    }

    /** How many dark modules follow from here in the row. */
    private static int run(QrCode code, int x, int y) {
        int run = 0;
        while (x + run < code.size && code.getModule(x + run, y)) run++;
        return run;
    }
}
