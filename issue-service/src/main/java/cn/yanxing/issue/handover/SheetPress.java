package cn.yanxing.issue.handover;

import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.contracts.register.RegisterEntry.UnitKind;
import cn.yanxing.issue.clock.DeadlineWords;
import cn.yanxing.issue.clock.Derivation;
import cn.yanxing.issue.clock.LimitView;
import cn.yanxing.kit.register.Register;
import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Prints a hand-over sheet as a PDF: A4, its font inside, the check's QR code at its foot. */
@ApplicationScoped
public class SheetPress {
    private static final float MARGIN = 56;

    private static final SheetLayout.Row SIGNATURE = SheetLayout.Row.of("签　　收", "签收人：　　　　　　　　　　签收时间：");

    private final Register register;
    private final SheetFont font;
    private final SheetCodes codes;
    private final SheetChecks checks;

    SheetPress(Register register, SheetFont font, SheetCodes codes, SheetChecks checks) {
        this.register = register;
        this.font = font;
        this.codes = codes;
        this.checks = checks;
    }

    /** The same sheet gives the same paper, but for the names that the register gave units since. */
    public byte[] print(Sheet sheet, Matter matter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setPageEvent(new SheetFoot(font.base(), "交办单 " + sheet.number()));
        SheetLayout layout = new SheetLayout(font);
        document.addTitle("交办单 " + sheet.number());
        document.open();
        document.add(layout.title(register.district().name() + "问题交办单"));
        document.add(layout.numberLine("文号：" + documentNumber(sheet), "第" + sheet.round() + "轮交办"));
        document.add(layout.table(rows(sheet, matter), matter.photos(), SIGNATURE));
        document.add(layout.proof(
                QrCode.of(checks.addressOf(sheet).toString(), writer.getDirectContent()),
                "扫码或凭编号、验证码核验真伪",
                "编号 " + sheet.number(),
                "验证码 " + codes.of(sheet.number())));
        document.close();
        return out.toByteArray();
    }

    /** The number in the form of official papers: {@code 交办〔2026〕000123-1号}. */
    private static String documentNumber(Sheet sheet) {
        return "交办〔" + sheet.number().replaceFirst("-", "〕") + "号";
    }

    private List<SheetLayout.Row> rows(Sheet sheet, Matter matter) {
        DeadlineWords words = DeadlineWords.inChinese(register.zone());
        Derivation why = new Derivation(sheet.handedOverAt(), sheet.limit(), sheet.deadline());
        String item = matter.condition() == null ? matter.item() : matter.item() + "（" + matter.condition() + "）";
        List<SheetLayout.Row> rows = new ArrayList<>(List.of(
                SheetLayout.Row.of("主送单位", unitName(sheet.unit())),
                SheetLayout.Row.of("交办单位", issuer(sheet)),
                SheetLayout.Row.of("问题编号", matter.issueNumber()),
                SheetLayout.Row.of("问题来源", matter.source()),
                SheetLayout.Row.of("问题类别", item)));
        if (sheet.legalBasis() != null) rows.add(SheetLayout.Row.of("执法依据", sheet.legalBasis()));
        rows.addAll(List.of(
                SheetLayout.Row.of("地　　点", matter.place()),
                SheetLayout.Row.of("问题描述", matter.description()),
                SheetLayout.Row.of("交办要求", sheet.instruction()),
                new SheetLayout.Row("办理时限", until(sheet, words), words.of(why))));
        return rows;
    }

    private static String until(Sheet sheet, DeadlineWords words) {
        String whole = words.moment(sheet.deadline().dueAt()) + " 前办结";
        LimitView limit = sheet.limit();
        if (limit == null || limit.containment() == null) return whole;
        return words.moment(limit.containment().deadline().dueAt()) + " 前控制险情，" + whole;
    }

    /** What the hotline's machine handed over comes from the centre, whose hotline it is. */
    private String issuer(Sheet sheet) {
        if (sheet.issuer() != null) return unitName(sheet.issuer());
        return register.units().stream()
                .filter(unit -> unit.kind() == UnitKind.CENTRE)
                .findFirst()
                .map(Unit::name)
                .orElseGet(() -> register.district().name());
    }

    private String unitName(String code) {
        return register.unit(code).map(Unit::name).orElse(code);
    }
}
