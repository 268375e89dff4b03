package cn.yanxing.planted.clean.report.web;

import cn.yanxing.planted.clean.report.ReportService;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;

class ReportResource {
    private final ReportService reports;

    ReportResource(ReportService reports) {
        this.reports = reports;
    }

    @GET
    @PermitAll
    public String all() {
        return reports.report();
    }
}
