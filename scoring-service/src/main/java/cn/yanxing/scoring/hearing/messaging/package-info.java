/** The three streams that scoring listens to. */
@NullMarked
package cn.yanxing.scoring.hearing.messaging;

import org.jspecify.annotations.NullMarked;
