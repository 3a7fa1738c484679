package org.kinbridge.newsletter.media;

import java.io.Serializable;

/**
 * What must stay in sight when a picture is cut.
 *
 * @param x from the left edge, in percent of the width
 * @param y from the upper edge, in percent of the height
 */
public record FocalPoint(int x, int y) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where nobody has said anything. */
    public static final FocalPoint CENTRE = new FocalPoint(50, 50);

    private static final int MOST = 100;

    /** Whether it lies inside the picture. */
    boolean isInside() {
        return x >= 0 && x <= MOST && y >= 0 && y <= MOST;
    }

    /** The largest part of these proportions with the focal point as near to its middle as the edges allow. */
    RgbPicture cut(RgbPicture picture, int across, int down) {
        int width = (int) Math.min(picture.width(), (long) picture.height() * across / down);
        int height = (int) Math.min(picture.height(), (long) picture.width() * down / across);
        int left = start(x, picture.width(), Math.max(1, width));
        int top = start(y, picture.height(), Math.max(1, height));
        return picture.cut(left, top, Math.max(1, width), Math.max(1, height));
    }

    private static int start(int percent, int all, int part) {
        return Math.max(0, Math.min(all - part, all * percent / MOST - part / 2));
    }
}
