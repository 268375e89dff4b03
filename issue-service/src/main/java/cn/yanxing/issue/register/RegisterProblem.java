package cn.yanxing.issue.register;

/** What is wrong with one entry of a register document: its place in the document, a stable code, words for people. */
public record RegisterProblem(int index, String code, String message) {}
