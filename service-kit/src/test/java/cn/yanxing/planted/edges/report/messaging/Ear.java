package cn.yanxing.planted.edges.report.messaging;

public class Ear {}
