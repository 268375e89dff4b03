package cn.yanxing.issue.residents.web;

import io.quarkus.qute.TemplateInstance;

/** Where residents begin. */
record HomePage(Page page) implements TemplateInstance {}
