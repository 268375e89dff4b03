package cn.yanxing.issue.residents.web.asking;

/** One answer among several. */
record Choice(String value, String label, boolean chosen) {}
