package journey.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Remarks;
import journey.plan.Settings.Remark;
import journey.text.Places;
import journey.text.Words;

/// The remarks of a plan as lines that git compares, in the order of the file: what each is about with its author and day, what it says line by
/// line, and whether it is resolved. Days are as the file has them, so that they are the same wherever they are read.
record RemarkLines(Plan plan, Words words) {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T.*", Pattern.DOTALL);

    List<String> lines() {
        var all = Remarks.of(plan).all();
        if (all.isEmpty()) return List.of();
        return Stream.concat(Stream.of("", words.say("cli.show.remarks"), ""), all.stream().flatMap(this::lines)).map(OneLine::of).toList();
    }

    private Stream<String> lines(Remark remark) {
        var text = remark.fields().text(Remark.TEXT).lines().filter(line -> !line.isBlank()).map(line -> words.say("cli.show.remark.line", line));
        var resolved = Remarks.isOpen(remark) ? Stream.<String>empty() : Stream.of(words.say("cli.show.remark.resolved"));
        return Stream.of(Stream.of(head(remark)), text, resolved).flatMap(lines -> lines);
    }

    private String head(Remark remark) {
        var by = remark.fields().text(Remark.BY);
        var author = by.isBlank() ? words.say("cli.show.remark.nobody") : by;
        var on = remark.fields().text(Remark.ON);
        return on.isBlank() ? words.say("cli.show.remark-undated", about(remark), author) : words.say("cli.show.remark", about(remark), author, DAY.matcher(on).replaceFirst("$1"));
    }

    private String about(Remark remark) {
        var at = remark.fields().text(Remark.AT);
        return Place.of(at).map(place -> words.say(Places.name(plan, place))).orElse(at);
    }
}
