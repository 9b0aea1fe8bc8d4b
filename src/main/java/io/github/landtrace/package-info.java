/**
 * The command line and the settings; wires the feature packages together and may use all of them. Nothing may use it.
 */
@NullMarked
package io.github.landtrace;

import org.jspecify.annotations.NullMarked;
