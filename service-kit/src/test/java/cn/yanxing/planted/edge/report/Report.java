package cn.yanxing.planted.edge.report;

import jakarta.ws.rs.core.Response;

class Report {
    Response answer;
}
