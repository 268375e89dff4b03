package cn.yanxing.acceptance.conservation.rule;

import cn.yanxing.acceptance.conservation.source.Databases;
import cn.yanxing.acceptance.conservation.source.Landscape;
import cn.yanxing.acceptance.conservation.source.TopicLog;

/** What one look sees: the databases as of one moment, and the topics as they were just after it. */
public record Cut(Landscape landscape, Databases databases, TopicLog topics) {}
