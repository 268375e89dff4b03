/** What the check looks at: the four databases, the topics, and the written-down knowledge of who tells and who hears. */
@NullMarked
package cn.yanxing.acceptance.conservation.source;

import org.jspecify.annotations.NullMarked;
