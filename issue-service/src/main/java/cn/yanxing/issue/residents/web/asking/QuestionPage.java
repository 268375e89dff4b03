package cn.yanxing.issue.residents.web.asking;

import cn.yanxing.issue.residents.Draft;
import cn.yanxing.issue.residents.Said;
import cn.yanxing.issue.residents.Step;
import cn.yanxing.issue.residents.web.Page;
import cn.yanxing.kit.photo.PhotoView;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** One question with what was typed, and what was wrong with it. */
record QuestionPage(
        Page page,
        Step step,
        Draft draft,
        String sealed,
        Said said,
        Map<String, String> faults,
        List<ChoiceGroup> choices,
        List<PhotoView> photos)
        implements TemplateInstance {}
