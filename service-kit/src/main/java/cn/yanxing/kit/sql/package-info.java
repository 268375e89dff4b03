/** Plain SQL for the hot paths: in the caller's transaction when there is one, else on its own. */
@NullMarked
package cn.yanxing.kit.sql;

import org.jspecify.annotations.NullMarked;
