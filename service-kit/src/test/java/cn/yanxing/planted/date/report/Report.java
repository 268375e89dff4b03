package cn.yanxing.planted.date.report;

class Report {
    java.util.Date on;
}
