/**
 * Finding problems and having them put right: a report becomes an issue, a unit gets it with a deadline, puts it right,
 * somebody of another unit looks, and it is closed.
 *
 * <p>Owns the district register, issues with their history, imports of older systems' issues.
 * Publishes {@code issues} and {@code district-register}.
 * Listens to {@code orders} (field work of the hotline) and {@code volunteers} (errands that put an issue right).
 * Read {@link cn.yanxing.issue.report} first, there {@code IssueStatus}, then {@code Issue}.
 */
@NullMarked
package cn.yanxing.issue;

import org.jspecify.annotations.NullMarked;
