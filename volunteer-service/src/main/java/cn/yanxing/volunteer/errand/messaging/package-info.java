/** What the streams of issues and orders ask of volunteers. */
@NullMarked
package cn.yanxing.volunteer.errand.messaging;

import org.jspecify.annotations.NullMarked;
