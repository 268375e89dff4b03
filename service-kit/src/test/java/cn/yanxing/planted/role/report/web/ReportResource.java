package cn.yanxing.planted.role.report.web;

import jakarta.ws.rs.GET;

class ReportResource {
    @GET
    public String all() {
        return "";
    }
}
