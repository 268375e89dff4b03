package cn.yanxing.issue.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Made-up photos: a sky, a ground and a dozen things in between, after a seed. */
final class Scenes {

    private Scenes() {}

    static BufferedImage scene(long seed, int width, int height) {
        Random random = new Random(seed);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(width, height);
        pen.setColor(colour(random));
        pen.fill(new java.awt.geom.Rectangle2D.Double(0, 0, 1, 1));
        for (int thing = 0; thing < 12; thing++) {
            pen.setColor(colour(random));
            double x = random.nextDouble() - 0.2;
            double y = random.nextDouble() - 0.2;
            double w = 0.1 + random.nextDouble() / 2;
            double h = 0.1 + random.nextDouble() / 2;
            if (random.nextBoolean()) pen.fill(new java.awt.geom.Ellipse2D.Double(x, y, w, h));
            else pen.fill(new java.awt.geom.Rectangle2D.Double(x, y, w, h));
        }
        pen.dispose();
        return picture;
    }

    /** A wall. */
    static BufferedImage wall(int width, int height, Color colour) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.setRGB(x, y, colour.getRGB());
        return picture;
    }

    static BufferedImage brighter(BufferedImage picture, float factor) {
        BufferedImage other = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        return new java.awt.image.RescaleOp(factor, 10, null).filter(picture, other);
    }

    /** The part that is left when each edge loses so much of a hundred. */
    static BufferedImage cropped(BufferedImage picture, int percent) {
        int x = picture.getWidth() * percent / 100;
        int y = picture.getHeight() * percent / 100;
        return picture.getSubimage(x, y, picture.getWidth() - 2 * x, picture.getHeight() - 2 * y);
    }

    static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
