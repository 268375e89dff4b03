/** Single services on a database and a broker of their own, as in production but without neighbours and login. */
@NullMarked
package cn.yanxing.benchmark.stand;

import org.jspecify.annotations.NullMarked;
