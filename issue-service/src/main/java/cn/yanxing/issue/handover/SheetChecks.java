package cn.yanxing.issue.handover;

import cn.yanxing.contracts.register.RegisterEntry.Unit;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells by number and code whether a sheet is ours, and where a sheet's QR code leads to ask that. */
@ApplicationScoped
public class SheetChecks {

    private final Sheets sheets;
    private final SheetCodes codes;
    private final Register register;
    private final URI publicUrl;

    SheetChecks(
            Sheets sheets,
            SheetCodes codes,
            Register register,
            @ConfigProperty(name = "yanxing.sheet.public-url") URI publicUrl) {
        this.sheets = sheets;
        this.codes = codes;
        this.register = register;
        this.publicUrl = publicUrl;
    }

    /** A wrong number and a wrong code are answered alike. */
    public SheetCheck check(String number, String code) {
        String asked = number.strip();
        if (!codes.isOf(asked, code)) return notOurs(asked);
        return sheets.of(asked).map(this::genuine).orElseGet(() -> notOurs(asked));
    }

    /** The address of the page that checks this sheet. */
    URI addressOf(Sheet sheet) {
        String code = codes.of(sheet.number());
        return publicUrl.resolve("/api/v1/issue/public/sheets/page?number="
                + URLEncoder.encode(sheet.number(), StandardCharsets.UTF_8) + "&code=" + code);
    }

    private SheetCheck genuine(Sheet sheet) {
        String unit = register.unit(sheet.unit()).map(Unit::name).orElse(sheet.unit());
        return new SheetCheck(
                true,
                sheet.number(),
                sheet.handedOverAt(),
                unit,
                sheet.deadline().dueAt(),
                sheet.replaced());
    }

    private static SheetCheck notOurs(String number) {
        return new SheetCheck(false, number, null, null, null, false);
    }
}
