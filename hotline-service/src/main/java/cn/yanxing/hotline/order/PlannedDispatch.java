package cn.yanxing.hotline.order;

import cn.yanxing.hotline.limit.LimitPlan;

/** A dispatch as it will be: the decision with what the register adds to it, and the limits that begin with it. */
record PlannedDispatch(DispatchOrder decision, LimitPlan limits) {}
