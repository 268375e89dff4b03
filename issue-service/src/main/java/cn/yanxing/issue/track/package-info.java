/** How a resident follows a report without an account: by number and code. */
@NullMarked
package cn.yanxing.issue.track;

import org.jspecify.annotations.NullMarked;
