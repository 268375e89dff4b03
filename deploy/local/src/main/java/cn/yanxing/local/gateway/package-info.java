/** The one door of the suite on one machine: routes, limits, headers, the console's files. */
@NullMarked
package cn.yanxing.local.gateway;

import org.jspecify.annotations.NullMarked;
