package cn.yanxing.scoring.live;

import org.jspecify.annotations.Nullable;

/** A message about one unit's case, for those who may see that unit. */
record News(@Nullable String unit, LiveMessage message) {}
