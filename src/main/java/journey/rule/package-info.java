/// What makes a plan good? Rules look at a plan and name what is wrong, where, why it matters, and how it can be mended; each fix is an
/// edit. One file a rule or a small family; the catalogue lists them.
@NullMarked
package journey.rule;

import org.jspecify.annotations.NullMarked;
