package org.kinbridge.newsletter.media;

/**
 * Makes a picture smaller while its rows arrive one after the other, so that the large one is never in memory: each pixel
 * of the result is the mean of the area that it covers.
 */
final class AreaScaler {

    private final int sourceWidth;
    private final int width;
    private final int height;
    private final int[] column;
    private final float[] shareOfColumn;
    private final double rowStep;
    private final float columnStep;
    private final float[] line;
    private final float[] sum;
    private final int[] pixels;
    private int row;
    private double below;

    /** @param width of the result, at most that of the source; so {@code height} */
    AreaScaler(int sourceWidth, int sourceHeight, int width, int height) {
        this.sourceWidth = sourceWidth;
        this.width = width;
        this.height = height;
        this.column = new int[sourceWidth];
        this.shareOfColumn = new float[sourceWidth];
        this.rowStep = (double) height / sourceHeight;
        this.columnStep = (float) width / sourceWidth;
        this.line = new float[3 * (width + 1)];
        this.sum = new float[3 * (width + 1)];
        this.pixels = new int[width * height];
        for (int x = 0; x < sourceWidth; x++) {
            double left = (double) x * width / sourceWidth;
            double right = (double) (x + 1) * width / sourceWidth;
            column[x] = (int) left;
            shareOfColumn[x] = (float) (Math.min(right, column[x] + 1.0) - left);
        }
    }

    /** Makes a picture smaller that is in memory already. */
    static RgbPicture scaled(RgbPicture picture, int width, int height) {
        if (width == picture.width() && height == picture.height()) {
            return picture;
        }
        AreaScaler scaler = new AreaScaler(picture.width(), picture.height(), width, height);
        for (int y = 0; y < picture.height(); y++) {
            scaler.add(picture.pixels(), y * picture.width());
        }
        return scaler.result();
    }

    /** The next row of the source, as 0xRRGGBB. */
    void add(int[] rgb, int from) {
        spread(rgb, from);
        double first = Math.min(rowStep, 1 - below);
        accumulate((float) first);
        below += rowStep;
        if (below >= 1 - 1e-9) {
            below = Math.max(0, below - 1);
            finishRow();
            accumulate((float) below);
        }
    }

    private void spread(int[] rgb, int from) {
        java.util.Arrays.fill(line, 0);
        for (int x = 0; x < sourceWidth; x++) {
            int pixel = rgb[from + x];
            int at = 3 * column[x];
            float share = shareOfColumn[x];
            float rest = columnStep - share;
            int red = pixel >> 16 & 0xff;
            int green = pixel >> 8 & 0xff;
            int blue = pixel & 0xff;
            line[at] += share * red;
            line[at + 1] += share * green;
            line[at + 2] += share * blue;
            line[at + 3] += rest * red;
            line[at + 4] += rest * green;
            line[at + 5] += rest * blue;
        }
    }

    private void accumulate(float share) {
        for (int i = 0; i < 3 * width; i++) {
            sum[i] += share * line[i];
        }
    }

    private void finishRow() {
        if (row < height) {
            for (int x = 0; x < width; x++) {
                pixels[row * width + x] = octet(sum[3 * x]) << 16 | octet(sum[3 * x + 1]) << 8 | octet(sum[3 * x + 2]);
            }
            row++;
        }
        java.util.Arrays.fill(sum, 0);
    }

    private static int octet(float value) {
        return Math.max(0, Math.min(255, Math.round(value)));
    }

    /** The picture, after the last row of the source. */
    RgbPicture result() {
        if (row < height) {
            finishRow();
        }
        return new RgbPicture(width, height, pixels);
    }
}
