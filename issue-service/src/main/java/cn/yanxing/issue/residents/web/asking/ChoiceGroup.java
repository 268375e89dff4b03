package cn.yanxing.issue.residents.web.asking;

import java.util.List;

/** Answers that belong together, under one heading. */
record ChoiceGroup(String label, List<Choice> choices) {}
