package org.pacewell.checkin;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What a phone's camera makes of a drawn square. */
public final class Phone {
    private static final Pattern RUN = Pattern.compile("M(\\d+),(\\d+)h(\\d+)v1h-\\3z");
    private static final int PIXELS_A_MODULE = 4;
    private static final int WHITE = 0xFFFFFF;

    private Phone() {}

    /** The text of a square. @throws AssertionError when no phone would find one */
    public static String reads(int size, String path) {
        int side = size * PIXELS_A_MODULE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        var run = RUN.matcher(path);
        while (run.find()) {
            int left = PIXELS_A_MODULE * Integer.parseInt(run.group(1));
            int top = PIXELS_A_MODULE * Integer.parseInt(run.group(2));
            int width = PIXELS_A_MODULE * Integer.parseInt(run.group(3));
            for (int y = top; y < top + PIXELS_A_MODULE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + width, 0);
            }
        }
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        try {
            return new QRCodeMultiReader().decodeMultiple(seen)[0].getText();
        } catch (NotFoundException e) {
            throw new AssertionError("No phone would read this square: " + path, e);
        }
    }
}
