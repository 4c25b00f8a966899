/// How do we say it? Phrases, numbers, money, percentages and dates in the words of a language.
@NullMarked
package journey.text;

import org.jspecify.annotations.NullMarked;
