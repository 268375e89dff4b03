package cn.yanxing.issue.residents.web.asking;

import cn.yanxing.issue.residents.Ticket;
import cn.yanxing.issue.residents.web.Page;
import io.quarkus.qute.TemplateInstance;

/** The receipt: number and code, to be written down. */
record ReceiptPage(Page page, Ticket ticket) implements TemplateInstance {}
