package cn.yanxing.local.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture that stands for a photo: a sky, a street, and what lies on it before, or a clean street after. */
final class DrawnPhoto {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int HORIZON = 260;

    private DrawnPhoto() {}

    static byte[] jpeg(Random random, boolean clean) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9fc5e8), 0, HORIZON, new Color(0xe8f1f8)));
        pen.fillRect(0, 0, WIDTH, HORIZON);
        houses(pen, random);
        pen.setPaint(new GradientPaint(0, HORIZON, new Color(0x8c8c88), 0, HEIGHT, new Color(0x5f5f5c)));
        pen.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
        if (!clean) litter(pen, random);
        pen.dispose();
        return encoded(image);
    }

    private static void houses(Graphics2D pen, Random random) {
        for (int x = 0; x < WIDTH; ) {
            int width = 80 + random.nextInt(120);
            int height = 60 + random.nextInt(170);
            pen.setColor(new Color(150 + random.nextInt(70), 130 + random.nextInt(60), 110 + random.nextInt(50)));
            pen.fillRect(x, HORIZON - height, width - 6, height);
            x += width;
        }
    }

    private static void litter(Graphics2D pen, Random random) {
        for (int piece = 0; piece < 60; piece++) {
            pen.setColor(new Color(random.nextInt(0xffffff)));
            int x = 200 + (int) (random.nextGaussian() * 90) + 200;
            int y = 430 + (int) (random.nextGaussian() * 45);
            pen.fillOval(x, y, 12 + random.nextInt(36), 8 + random.nextInt(22));
        }
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            boolean written = ImageIO.write(image, "jpg", bytes);
            if (!written) throw new IllegalStateException("expected this JDK to write JPEG");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
