/** What was found, in docs/reports: rows as JSON, and a page written from them. */
@NullMarked
package cn.yanxing.benchmark.report;

import org.jspecify.annotations.NullMarked;
