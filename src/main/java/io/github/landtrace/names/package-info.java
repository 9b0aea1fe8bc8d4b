/**
 * Names as people type and read them: pinyin with and without tones, first letters, readings of surnames, traditional and
 * simplified characters. What is made of the names of records when they are loaded and what is made of a typed text before a
 * statement runs is made here, by the same rules. Depends on no other package of the project.
 */
@NullMarked
package io.github.landtrace.names;

import org.jspecify.annotations.NullMarked;
