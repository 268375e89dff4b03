package cn.yanxing.issue.handover;

import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a sheet looks: a red title over a ruled table, and the proof at the foot. */
final class SheetLayout {
    private static final Color RED = new Color(0xC0, 0x1F, 0x1F);
    private static final Color RULE = new Color(0x55, 0x55, 0x55);
    private static final float TITLE = 22;
    private static final float TEXT = 11;
    private static final float SMALL = 8.5f;
    private static final float LEADING = 1.5f;
    private static final float PHOTO_HEIGHT = 110;
    private static final float SIGNATURE_HEIGHT = 48;
    private static final float QR_EDGE = 96;
    private static final float[] LABEL_AND_TEXT = {17, 83};

    /** Side by side on the width of the paper; the rest is seen in the console. */
    private static final int PHOTOS_MAX = 3;

    private final SheetFont font;

    SheetLayout(SheetFont font) {
        this.font = font;
    }

    /** A label and what it says, with a further line in small print. */
    record Row(String label, String text, @Nullable String small) {
        static Row of(String label, String text) {
            return new Row(label, text, null);
        }
    }

    Element title(String text) {
        Paragraph title = new Paragraph(font.showable(text), font.bold(TITLE, RED));
        title.setAlignment(Element.ALIGN_CENTER);
        title.setSpacingAfter(14);
        return title;
    }

    /** Left and right over a red rule. */
    Element numberLine(String left, String right) {
        PdfPTable line = full(new PdfPTable(2));
        line.addCell(underlined(left, Element.ALIGN_LEFT));
        line.addCell(underlined(right, Element.ALIGN_RIGHT));
        line.setSpacingAfter(12);
        return line;
    }

    /** A row that is longer than the page goes on with the next one. The last is left for a signature. */
    Element table(List<Row> rows, List<byte[]> photos, Row signature) {
        PdfPTable table = full(new PdfPTable(LABEL_AND_TEXT));
        table.setSplitLate(false);
        for (Row row : rows) {
            table.addCell(label(row.label()));
            table.addCell(ruled(new PdfPCell(phrase(row))));
        }
        if (!photos.isEmpty()) {
            table.addCell(label("现场照片"));
            table.addCell(ruled(new PdfPCell(pictures(photos))));
        }
        table.addCell(label(signature.label()));
        PdfPCell space = ruled(new PdfPCell(phrase(signature)));
        space.setMinimumHeight(SIGNATURE_HEIGHT);
        table.addCell(space);
        return table;
    }

    /** The QR code, and beside it what to type where it cannot be read. */
    Element proof(Image qr, String... lines) {
        qr.scaleAbsolute(QR_EDGE, QR_EDGE);
        PdfPTable proof = full(new PdfPTable(new float[] {20, 80}));
        proof.setSpacingBefore(10);
        proof.setKeepTogether(true);
        proof.addCell(bare(new PdfPCell(qr, false)));
        PdfPCell words = bare(new PdfPCell(new Phrase(String.join("\n", lines), font.ofSize(TEXT))));
        words.setLeading(0, LEADING);
        words.setVerticalAlignment(Element.ALIGN_MIDDLE);
        proof.addCell(words);
        return proof;
    }

    private Phrase phrase(Row row) {
        Phrase phrase = new Phrase(font.showable(row.text()), font.ofSize(TEXT));
        if (row.small() != null) phrase.add(new Phrase("\n" + font.showable(row.small()), font.ofSize(SMALL)));
        return phrase;
    }

    private PdfPTable pictures(List<byte[]> photos) {
        PdfPTable pictures = full(new PdfPTable(PHOTOS_MAX));
        for (int i = 0; i < PHOTOS_MAX; i++) pictures.addCell(bare(i < photos.size() ? picture(photos.get(i)) : gap()));
        return pictures;
    }

    private static PdfPCell picture(byte[] photo) {
        try {
            Image image = Image.getInstance(photo);
            image.scaleToFit(PHOTO_HEIGHT, PHOTO_HEIGHT);
            return new PdfPCell(image, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfPCell gap() {
        return new PdfPCell(new Phrase());
    }

    private PdfPCell label(String text) {
        PdfPCell cell = ruled(new PdfPCell(new Phrase(text, font.ofSize(TEXT))));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setBackgroundColor(new Color(0xF4, 0xF4, 0xF4));
        return cell;
    }

    private PdfPCell underlined(String text, int alignment) {
        PdfPCell cell = new PdfPCell(new Phrase(text, font.ofSize(TEXT)));
        cell.setHorizontalAlignment(alignment);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RED);
        cell.setBorderWidth(1.5f);
        cell.setPaddingBottom(6);
        return cell;
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.6f);
        cell.setPadding(6);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(9);
        cell.setLeading(0, LEADING);
        return cell;
    }

    private static PdfPCell bare(PdfPCell cell) {
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    private static PdfPTable full(PdfPTable table) {
        table.setWidthPercentage(100);
        return table;
    }
}
