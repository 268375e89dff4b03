/**
 * A table comes into the register whole or not at all: what it would add, change and end, and every rule that it would
 * break. Read {@code TableService} first, then {@code Plan} and {@code Rules}.
 */
@NullMarked
package cn.yanxing.issue.register.intake;

import org.jspecify.annotations.NullMarked;
