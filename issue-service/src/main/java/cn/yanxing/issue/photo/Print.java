package cn.yanxing.issue.photo;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a photo looks like, in 64 bits (dHash): the picture is averaged to 9 by 8 greys, and each bit says whether it
 * clearly gets darker from one to the next. Scaling and another encoding move few bits, another picture about half of them.
 */
record Print(long bits) {

    /** Photos whose prints differ in at most so many bits of 64 count as the same: see {@code PrintTest}. */
    static final int BITS_APART_MAX = 6;

    private static final int COLUMNS = 9;
    private static final int ROWS = 8;
    private static final int BANDS = 4;
    private static final int BAND_BITS = 16;

    /** Two of 255 greys, in thousandths: less is noise. */
    private static final double CLEARLY = 2_000;

    /** A wall, a sky: so few edges that any two such photos look alike. Only its bytes can prove it the same. */
    private static final int EDGES_MIN = 8;

    static Print of(BufferedImage picture) {
        long bits = 0;
        for (int row = 0; row < ROWS; row++)
            for (int column = 0; column < COLUMNS - 1; column++) {
                boolean darker = grey(picture, column, row) - grey(picture, column + 1, row) > CLEARLY;
                bits = bits << 1 | (darker ? 1 : 0);
            }
        return new Print(bits);
    }

    /** The number of bits in which they differ. */
    int apartFrom(Print other) {
        return Long.bitCount(bits ^ other.bits);
    }

    /** Four pieces of 16 bits, each with its place: what an index can hold. None when the print tells too little. */
    Long[] bands() {
        int edges = Long.bitCount(bits);
        if (edges < EDGES_MIN || edges > Long.SIZE - EDGES_MIN) return new Long[0];
        return IntStream.range(0, BANDS).mapToObj(this::band).toArray(Long[]::new);
    }

    /**
     * Bands that a print at most seven bits away must share: of four pieces one has at most one bit changed, so each
     * band as it is and with each of its bits turned.
     */
    Long[] probes() {
        return Arrays.stream(bands())
                .flatMap(band -> LongStream.concat(
                                LongStream.of(band),
                                IntStream.range(0, BAND_BITS).mapToLong(bit -> band ^ 1L << bit))
                        .boxed())
                .toArray(Long[]::new);
    }

    private long band(int place) {
        long piece = (bits >>> (place * BAND_BITS)) & (1L << BAND_BITS) - 1;
        return (long) place << BAND_BITS | piece;
    }

    private static double grey(BufferedImage picture, int column, int row) {
        int left = column * picture.getWidth() / COLUMNS;
        int right = Math.max(left + 1, (column + 1) * picture.getWidth() / COLUMNS);
        int top = row * picture.getHeight() / ROWS;
        int bottom = Math.max(top + 1, (row + 1) * picture.getHeight() / ROWS);
        long sum = 0;
        for (int y = top; y < bottom; y++) for (int x = left; x < right; x++) sum += grey(picture.getRGB(x, y));
        return (double) sum / ((right - left) * (bottom - top));
    }

    /** As the eye weighs red, green and blue (ITU-R BT.601). */
    private static int grey(int rgb) {
        return 299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255);
    }
}
