package cn.yanxing.planted.answer.report.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/reports")
class ReportResource {
    @GET
    @PermitAll
    public String all() {
        return "";
    }
}
