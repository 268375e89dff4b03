package cn.yanxing.issue.residents.web;

import io.quarkus.qute.TemplateInstance;

/** That something did not work, in the words of whoever found it. */
record ErrorPage(Page page, String title, String detail) implements TemplateInstance {}
