package cn.yanxing.issue.specialaction;

/** An action and how far it is. */
public record ActionView(SpecialAction action, Progress progress) {}
