package cn.yanxing.issue.handover.web;

import cn.yanxing.issue.clock.DeadlineWords;
import cn.yanxing.issue.handover.SheetCheck;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The page behind a sheet's QR code, in the words of whoever holds the paper. Its text: {@code templates/SheetCheckPage.html}. */
record SheetCheckPage(boolean genuine, boolean replaced, String number, String unit, String handedOver, String due)
        implements TemplateInstance {

    static SheetCheckPage of(SheetCheck check, ZoneId zone) {
        String unit = check.unitName() == null ? "" : check.unitName();
        return new SheetCheckPage(
                check.genuine(),
                check.replaced(),
                check.number(),
                unit,
                words(check.handedOverAt(), zone),
                words(check.dueAt(), zone));
    }

    private static String words(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : DeadlineWords.inChinese(zone).moment(at);
    }
}
