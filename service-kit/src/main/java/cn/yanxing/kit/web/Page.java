package cn.yanxing.kit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} goes into {@code ?after=} for the following one and is null on the last. */
public record Page<T>(List<T> items, @Nullable String next) {}
