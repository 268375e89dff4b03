package cn.yanxing.planted.transaction.report;

import jakarta.transaction.Transactional;

class Report {
    @Transactional
    void write() {}
}
