package cn.yanxing.issue.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A sheet as its reader has it, opened with another library than the one that wrote it. */
record PrintedSheet(String text, int pages, BufferedImage first) {
    private static final int DOTS_PER_INCH = 200;

    static PrintedSheet open(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            everyFontIsInside(document);
            String text = new PDFTextStripper().getText(document);
            BufferedImage first = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            return new PrintedSheet(text, document.getNumberOfPages(), first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the line breaks that the width of the paper made. */
    String flowing() {
        return text.replaceAll("\\s", "");
    }

    /** Where whoever points a phone at the paper is led. */
    URI qr() {
        int width = first.getWidth();
        int[] pixels = first.getRGB(0, 0, width, first.getHeight(), null, 0, width);
        RGBLuminanceSource source = new RGBLuminanceSource(width, first.getHeight(), pixels);
        try {
            return URI.create(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (NotFoundException | com.google.zxing.ChecksumException | com.google.zxing.FormatException e) {
            throw new AssertionError("expected a QR code on the paper, but none can be read", e);
        }
    }

    private static void everyFontIsInside(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames())
                assertThat(page.getResources().getFont(name).isEmbedded())
                        .as(name.getName())
                        .isTrue();
        }
    }
}
