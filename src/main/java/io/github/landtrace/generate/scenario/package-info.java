/**
 * One class for each rule: plants what the rule should find, and for each of its guards what it should clear, and says
 * so in a label. Depends on {@code generate} alone.
 */
@NullMarked
package io.github.landtrace.generate.scenario;

import org.jspecify.annotations.NullMarked;
