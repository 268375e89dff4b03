package cn.yanxing.planted.id.report;

import java.util.UUID;

class Report {
    UUID id = UUID.randomUUID();
}
