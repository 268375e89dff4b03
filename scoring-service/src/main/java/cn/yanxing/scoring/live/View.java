package cn.yanxing.scoring.live;

import cn.yanxing.scoring.words.Language;
import org.jspecify.annotations.Nullable;

/** What many viewers have in common: the one unit that they see, or null for all, and the language. */
record View(@Nullable String only, Language language) {}
