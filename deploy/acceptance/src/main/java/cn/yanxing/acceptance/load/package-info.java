/** Many clients at once, who keep a journal of what they were told and ask again under the same key until they know. */
@NullMarked
package cn.yanxing.acceptance.load;

import org.jspecify.annotations.NullMarked;
