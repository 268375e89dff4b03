package cn.yanxing.planted.name.report;

class ReportUtils {}
