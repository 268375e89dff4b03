package cn.yanxing.issue.residents;

/** Number and code of a report: what a resident has in the hand. */
public record Ticket(String number, String code) {}
