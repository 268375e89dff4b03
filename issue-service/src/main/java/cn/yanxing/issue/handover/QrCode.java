package cn.yanxing.issue.handover;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;

/** A QR code drawn as squares, which stay sharp on any printer. */
final class QrCode {

    /** White around it, in squares: without it no reader finds the code. */
    private static final int QUIET = 4;

    /** A hair more than a square, or a white line shows between two. */
    private static final float OVERLAP = 0.03f;

    private QrCode() {}

    static Image of(String text, PdfContentByte page) {
        ByteMatrix squares = squares(text);
        int edge = squares.getWidth() + 2 * QUIET;
        PdfTemplate drawing = page.createTemplate(edge, edge);
        for (int y = 0; y < squares.getHeight(); y++)
            for (int x = 0; x < squares.getWidth(); x++)
                if (squares.get(x, y) == 1)
                    drawing.rectangle(QUIET + x, edge - QUIET - y - 1f, 1 + OVERLAP, 1 + OVERLAP);
        drawing.fill();
        return Image.getInstance(drawing);
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("expected a text that fits into a QR code, but it does not", e);
        }
    }
}
