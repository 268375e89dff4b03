package cn.yanxing.issue.residents.web;

import io.quarkus.qute.TemplateInstance;

/** What the pages promise to everybody, and whom to tell where they do not keep it. */
record AccessibilityPage(Page page) implements TemplateInstance {}
