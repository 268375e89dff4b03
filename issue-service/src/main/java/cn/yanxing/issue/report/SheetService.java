package cn.yanxing.issue.report;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.issue.handover.Matter;
import cn.yanxing.issue.handover.Sheet;
import cn.yanxing.issue.handover.SheetPress;
import cn.yanxing.issue.handover.Sheets;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the hand-over sheet of an issue for whoever may see the issue. */
@ApplicationScoped
public class SheetService {

    private final ReportService reports;
    private final Sheets sheets;
    private final SheetPress press;
    private final Photos photos;

    SheetService(ReportService reports, Sheets sheets, SheetPress press, Photos photos) {
        this.reports = reports;
        this.sheets = sheets;
        this.press = press;
        this.photos = photos;
    }

    /** A PDF and the number of its sheet. */
    public record Printed(String number, Paper paper) {}

    /** The bytes of a PDF, compared by nobody. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Paper(byte[] pdf) {}

    /** The sheet of the last hand-over; none for what no unit was given here, as when an older system handed it over. */
    @Transactional
    public Printed print(UUID id) {
        IssueView issue = reports.view(id);
        Sheet sheet = sheets.latest(id).orElseThrow(() -> new NotFound("sheet", issue.number()));
        return new Printed(sheet.number(), new Paper(press.print(sheet, matter(issue))));
    }

    private Matter matter(IssueView issue) {
        List<byte[]> pictures = issue.photosBefore().stream()
                .filter(photo -> photo.service().equals("issue"))
                .map(photo -> photos.thumbnail(photo.id()))
                .toList();
        return new Matter(
                issue.number(),
                words(issue.source()),
                issue.catalogueItemName(),
                issue.conditionName(),
                place(issue),
                issue.description(),
                pictures);
    }

    private static String place(IssueView issue) {
        String areas = Stream.of(issue.streetName(), issue.communityName(), issue.gridName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String text = issue.placeText() == null ? "" : issue.placeText() + "，";
        return "%s%s（东经%.6f，北纬%.6f）"
                .formatted(text, areas, issue.place().longitude(), issue.place().latitude());
    }

    private static String words(Source source) {
        return switch (source) {
            case INSPECTOR -> "督查员巡查";
            case GRID_WORKER -> "网格员上报";
            case RESIDENT -> "居民反映";
            case HOTLINE -> "12345热线";
            case LEADER -> "领导交办";
            case VOLUNTEER -> "志愿者上报";
            case OPEN311 -> "开放平台";
            case IMPORT -> "历史案件";
        };
    }
}
