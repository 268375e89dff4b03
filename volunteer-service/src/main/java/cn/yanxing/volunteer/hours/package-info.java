/** The append-only ledger of served minutes; no minute of a volunteer counts twice. */
@NullMarked
package cn.yanxing.volunteer.hours;

import org.jspecify.annotations.NullMarked;
