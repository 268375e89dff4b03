/**
 * Residents' pages 公众页面 at {@code /p}: telling of a problem one question at a time, following it by number and code,
 * disputing its closing. Plain HTML that needs no script; what is answered travels sealed with the pages, not on the server.
 */
@NullMarked
package cn.yanxing.issue.residents;

import org.jspecify.annotations.NullMarked;
