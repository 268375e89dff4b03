/** Open311's service requests: which issues the public sees, and as what. */
@NullMarked
package cn.yanxing.issue.open311.request;

import org.jspecify.annotations.NullMarked;
