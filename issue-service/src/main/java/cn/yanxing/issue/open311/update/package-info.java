/** mySociety's extension: updates of requests, told to clients and taken from them. */
@NullMarked
package cn.yanxing.issue.open311.update;

import org.jspecify.annotations.NullMarked;
