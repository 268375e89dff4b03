package cn.yanxing.issue.residents;

import cn.yanxing.contracts.IssueEvent.Source;
import cn.yanxing.contracts.register.RegisterEntry.Area;
import cn.yanxing.issue.report.IssueActs;
import cn.yanxing.issue.report.IssueView;
import cn.yanxing.issue.report.ReportService;
import cn.yanxing.kit.access.Actor;
import cn.yanxing.kit.photo.Photos;
import cn.yanxing.kit.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** Takes what somebody without a name says on the pages through the door of all reports. */
@ApplicationScoped
public class ResidentReportService {

    private static final Actor PAGES = Actor.system("residents-pages");

    private final ReportService reports;
    private final Photos photos;
    private final Register register;
    private final Receipts receipts;
    private final Clock clock;

    ResidentReportService(ReportService reports, Photos photos, Register register, Receipts receipts, Clock clock) {
        this.reports = reports;
        this.photos = photos;
        this.register = register;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** The draft with one photo more; refused when the file is none. */
    @Transactional
    public Draft add(byte[] photo, Draft draft) {
        return draft.takesPhotos() ? draft.showing(photos.add(photo, PAGES).id()) : draft;
    }

    /** For a draft in which nothing is missing; once, however often it is sent. */
    @Transactional
    public Ticket send(Draft draft) {
        return receipts.of(draft.key()).orElseGet(() -> sentNow(draft));
    }

    private Ticket sentNow(Draft draft) {
        Where located = located(Objects.requireNonNull(draft.where()));
        IssueView issue = reports.reportFor(
                PAGES,
                Source.RESIDENT,
                new IssueActs.Report(
                        Objects.requireNonNull(draft.item()),
                        null,
                        Objects.requireNonNull(draft.description()),
                        Objects.requireNonNull(located.longitude()),
                        Objects.requireNonNull(located.latitude()),
                        located.words(),
                        null,
                        draft.photos(),
                        draft.contact().name(),
                        draft.contact().phone()));
        Ticket ticket = new Ticket(issue.number(), Objects.requireNonNull(issue.trackingCode()));
        receipts.keep(draft.key(), ticket, clock.instant());
        return ticket;
    }

    /** Without a phone's place it lies in the middle of the community, and its words say so. */
    private Where located(Where told) {
        if (told.byPhone()) return told;
        Area community =
                Optional.ofNullable(told.community()).flatMap(register::area).orElseThrow();
        String words = "%s（未定位）：%s".formatted(community.name(), told.words());
        return new Where(told.community(), words, community.longitude(), community.latitude());
    }
}
