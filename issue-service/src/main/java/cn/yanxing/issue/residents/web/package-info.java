/** The frame of the residents' pages, and those that only tell. The templates of all stand in {@code templates}. */
@NullMarked
package cn.yanxing.issue.residents.web;

import org.jspecify.annotations.NullMarked;
