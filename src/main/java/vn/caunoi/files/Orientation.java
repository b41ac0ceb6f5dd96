package vn.caunoi.files;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** How a camera was held (hướng ảnh): the value 1 to 8 of the EXIF tag Orientation. */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    Orientation {
        if (value < 1 || value > 8) {
            throw new IllegalArgumentException("EXIF knows eight orientations");
        }
    }

    boolean swapsSides() {
        return value >= 5;
    }

    Sides upright(Sides stored) {
        return swapsSides() ? stored.turned() : stored;
    }

    BufferedImage upright(BufferedImage stored) {
        if (value == 1) {
            return stored;
        }
        Sides sides = upright(new Sides(stored.getWidth(), stored.getHeight()));
        BufferedImage upright = new BufferedImage(sides.width(), sides.height(), stored.getType());
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(stored, turn(stored.getWidth(), stored.getHeight()), null);
        graphics.dispose();
        return upright;
    }

    private AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
