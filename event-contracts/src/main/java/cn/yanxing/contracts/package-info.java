/**
 * What the services tell each other. One file per stream; every event is a record that names its wire type.
 * Events carry ids, codes and times, never a resident's own words or personal data.
 * Times are instants (UTC on the wire, ISO 8601); codes are the register's; a changed meaning is a new major version.
 */
@NullMarked
package cn.yanxing.contracts;

import org.jspecify.annotations.NullMarked;
