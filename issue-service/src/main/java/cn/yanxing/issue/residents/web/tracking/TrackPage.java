package cn.yanxing.issue.residents.web.tracking;

import cn.yanxing.issue.residents.web.Page;
import io.quarkus.qute.TemplateInstance;

/** Where number and code are asked for; {@code number} is what was typed, {@code fault} why it did not help. */
record TrackPage(Page page, String number, String fault) implements TemplateInstance {}
