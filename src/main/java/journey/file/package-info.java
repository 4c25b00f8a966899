/// How is a plan written? [journey.file.PlanFile] turns bytes into a plan and a plan into bytes; opening ends in one of the cases of
/// [journey.file.Opened]. [journey.file.Save] puts bytes on the disk so that a crash leaves the old file or the new one, and
/// ends in one of the cases of [journey.file.Saved].
///
/// Reading goes down by what it reads: `PlanReader` the whole, `CardReader` a card, `PartReader` any object whose fields the plan
/// lists, `Values` one value by its kind. Each keeps what it does not know as `journey.plan.Unknown`. Writing is the
/// same way back: `PlanWriter`, `PartWriter`, `JsonText`. A file is data and nothing else: no class names, no references, nothing is fetched.
@NullMarked
package journey.file;

import org.jspecify.annotations.NullMarked;
