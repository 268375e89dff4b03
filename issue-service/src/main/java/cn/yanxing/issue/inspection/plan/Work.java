package cn.yanxing.issue.inspection.plan;

import cn.yanxing.issue.inspection.checklist.Checklist;
import java.time.Instant;
import java.util.List;

/** All that a team's phone needs for a day without a network. */
public record Work(String team, Instant asOf, List<PlanView> plans, List<Checklist> checklists) {}
