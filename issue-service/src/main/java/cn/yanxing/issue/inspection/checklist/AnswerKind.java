package cn.yanxing.issue.inspection.checklist;

import static cn.yanxing.issue.inspection.checklist.ItemField.EXPECTED;
import static cn.yanxing.issue.inspection.checklist.ItemField.MEASURE;
import static cn.yanxing.issue.inspection.checklist.ItemField.OPTIONS;
import static cn.yanxing.issue.inspection.checklist.ItemField.PASSES;
import static cn.yanxing.issue.inspection.checklist.ItemField.SCORE_MAX;

import java.util.EnumSet;
import java.util.Set;

/** The seven ways in which an item of a checklist is answered. */
public enum AnswerKind {
    /** 是否: yes or no, of which one is expected. */
    YES_NO,
    /** 单选: one of some options, each of which passes or not. */
    CHOICE,
    /** 测量: a number in a unit of measure. */
    NUMBER,
    /** 计数: how many. */
    COUNT,
    /** 评分: points, up to a best score. */
    SCORE,
    /** 记录: words; they never fail. */
    TEXT,
    /** 拍照: photos; they never fail. */
    PHOTO;

    /** What an item of this kind must say. */
    Set<ItemField> needs() {
        return switch (this) {
            case YES_NO -> EnumSet.of(EXPECTED);
            case CHOICE -> EnumSet.of(OPTIONS);
            case NUMBER -> EnumSet.of(MEASURE);
            case SCORE -> EnumSet.of(SCORE_MAX, PASSES);
            case COUNT, TEXT, PHOTO -> EnumSet.noneOf(ItemField.class);
        };
    }

    /** What it may say beside that; where problems go, it says if it can fail at all. */
    Set<ItemField> allows() {
        return switch (this) {
            case NUMBER -> EnumSet.of(PASSES);
            case COUNT -> EnumSet.of(MEASURE, PASSES);
            case YES_NO, CHOICE, SCORE, TEXT, PHOTO -> EnumSet.noneOf(ItemField.class);
        };
    }
}
