package cn.yanxing.issue.handover;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** The foot of each page: which sheet, which page, so that a page that was torn off is put back. */
final class SheetFoot extends PdfPageEventHelper {
    private static final float SIZE = 8;

    private final BaseFont font;
    private final String sheet;

    SheetFoot(BaseFont font, String sheet) {
        this.font = font;
        this.sheet = sheet;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte page = writer.getDirectContent();
        float middle = (document.left() + document.right()) / 2;
        page.beginText();
        page.setFontAndSize(font, SIZE);
        page.showTextAligned(
                Element.ALIGN_CENTER, sheet + "　第" + writer.getPageNumber() + "页", middle, document.bottom() - 24, 0);
        page.endText();
    }
}
