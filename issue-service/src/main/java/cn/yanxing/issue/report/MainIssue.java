package cn.yanxing.issue.report;

import java.util.UUID;

/** The issue that a joined report follows, and how far it is. */
public record MainIssue(UUID id, String number, IssueStatus status) {}
