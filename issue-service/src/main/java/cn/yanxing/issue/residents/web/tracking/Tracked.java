package cn.yanxing.issue.residents.web.tracking;

import cn.yanxing.issue.rating.Satisfaction;
import cn.yanxing.issue.report.ReportService;
import cn.yanxing.issue.residents.Seal;
import cn.yanxing.issue.residents.Ticket;
import cn.yanxing.issue.residents.web.Pages;
import cn.yanxing.issue.track.Tracking;
import cn.yanxing.kit.problem.Refused;
import cn.yanxing.kit.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Shows how far a report is, and what of the resident's word about it was not taken. */
@ApplicationScoped
class Tracked {

    private final Pages pages;
    private final Tracking tracking;
    private final ReportService reports;
    private final Seal seal;

    Tracked(Pages pages, Tracking tracking, ReportService reports, Seal seal) {
        this.pages = pages;
        this.tracking = tracking;
        this.reports = reports;
        this.seal = seal;
    }

    Response shown(Ticket held) {
        return shown(200, held, NotTaken.NOTHING);
    }

    Response shownAgain(Ticket held, NotTaken what) {
        return shown(422, held, what);
    }

    /** On to the page of this report, as it is now. */
    Response on(Ticket held) {
        return pages.on("/track?ticket=" + seal.sealed(held)).build();
    }

    /** A refusal in the reader's words. */
    String why(Refused refused) {
        return Texts.find(refused.code(), pages.page().language(), refused.facts())
                .orElse(refused.code());
    }

    private Response shown(int status, Ticket held, NotTaken what) {
        Tracking.Ids found = tracking.ids(held.number(), held.code());
        TrackedPage page = new TrackedPage(
                pages.page(),
                tracking.find(held.number(), held.code()),
                seal.sealed(held),
                reports.photosAfter(found.followed()),
                List.of(Satisfaction.values()),
                what);
        return pages.shown(status, page);
    }
}
