/** What happened last, in one short title, with the register's names and nobody's personal data. */
@NullMarked
package cn.yanxing.scoring.happening;

import org.jspecify.annotations.NullMarked;
