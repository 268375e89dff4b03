/**
 * What a file says about one table of the register, and a table as a file again: the very columns of a district's folder,
 * in CSV, Excel or GeoJSON. Nothing here knows what the register holds. Read {@code Draft} first.
 */
@NullMarked
package cn.yanxing.issue.register.table;

import org.jspecify.annotations.NullMarked;
