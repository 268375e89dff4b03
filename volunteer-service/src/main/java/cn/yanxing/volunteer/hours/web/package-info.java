/** The hours ledger over HTTP. */
@NullMarked
package cn.yanxing.volunteer.hours.web;

import org.jspecify.annotations.NullMarked;
