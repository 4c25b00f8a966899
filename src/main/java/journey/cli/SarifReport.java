package journey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import journey.file.JsonText;
import journey.file.Regions;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Profile;
import journey.plan.Severity;
import journey.rule.Family;
import journey.rule.Findings;
import journey.rule.Problem;
import journey.rule.Rule;
import journey.rule.Rules;
import journey.text.Places;

/// One run in the Static Analysis Results Interchange Format 2.1.0 of OASIS, which build servers and editors read: the catalogue of rules, and
/// a result for each finding with the lines of the file that it is about. What waits for a choice is a result of no rule. Fixes are told in words, since they are edits of a plan and not of
/// its text. A finding that was put aside is there too, suppressed for the reason that the file gives.
final class SarifReport implements Report {
    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private final Console console;
    private final JsonText json = new JsonText().object();
    private final Map<String, Integer> indices = new HashMap<>();

    SarifReport(Console console) {
        this.console = console;
        text("$schema", SCHEMA);
        text("version", "2.1.0");
        json.key("runs").array().object().key("tool").object().key("driver").object();
        text("name", say(Phrase.of("cli.sarif.name")));
        text("version", Version.NUMBER);
        json.key("rules").array();
        for (var family : Family.values()) family.rules().forEach(rule -> rule(family, rule));
        json.end(']').end('}').end('}').key("results").array();
    }

    private void rule(Family family, Rule rule) {
        indices.put(rule.id(), indices.size());
        json.object();
        text("id", rule.id());
        text("name", Arrays.stream(rule.id().split("-")).map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining()));
        message("shortDescription", rule.what());
        message("fullDescription", rule.why());
        message("help", Phrase.of("cli.sarif.help", rule.what(), rule.why(), rule.example()));
        json.key("defaultConfiguration").object();
        text("level", level(rule.severity(Profile.STRICT_SEQUENCE)));
        json.end('}').key("properties").object();
        text("title", say(rule.title()));
        text("family", family.word());
        for (var profile : Profile.values()) text(profile.word(), rule.severity(profile).word());
        json.end('}').end('}');
    }

    @Override
    public void file(Path file, Plan plan, Findings findings) {
        var regions = regions(file);
        var uri = uri(file);
        for (var problem : findings.problems()) result(new Spot(plan, uri, regions), problem, Optional.empty());
        for (var silenced : findings.putAside()) result(new Spot(plan, uri, regions), silenced.problem(), Optional.of(silenced.by().reason()));
    }

    /// Where findings of one file are.
    private record Spot(Plan plan, String uri, Map<Place, Regions.Lines> regions) {}

    private static Map<Place, Regions.Lines> regions(Path file) {
        try {
            return Regions.in(Files.readAllBytes(file));
        } catch (IOException gone) {
            // It was read a moment ago. Findings without lines are still findings.
            return Map.of();
        }
    }

    /// A relative name stays relative, so that the answer means the same on another machine.
    static String uri(Path file) {
        if (file.isAbsolute()) return file.toUri().toString();
        var root = Path.of("").toAbsolutePath().getRoot();
        var text = root.resolve(file).toUri().toString();
        return text.substring(root.toUri().toString().length());
    }

    private void result(Spot spot, Problem problem, Optional<String> suppressed) {
        json.object();
        text("ruleId", problem.rule());
        Optional.ofNullable(indices.get(problem.rule())).ifPresent(index -> json.key("ruleIndex").asIs(index.toString()));
        text("level", level(problem.severity()));
        message("message", problem.message());
        json.key("locations").array();
        location(spot, problem.place());
        json.end(']');
        related(spot, problem.cards());
        json.key("partialFingerprints").object();
        text("rulePlace/v1", problem.rule() + " " + problem.place().text());
        json.end('}');
        suppressed.ifPresent(this::suppression);
        json.key("properties").object();
        text("title", say(problem.rule().equals(Unchosen.NAME) ? Unchosen.TITLE : Rules.title(problem)));
        text("severity", problem.severity().word());
        problem.stage().ifPresent(stage -> text("stage", stage.word()));
        json.key("fixes").row();
        for (var fix : problem.fixes()) json.text(say(fix.title()));
        json.end(']').end('}').end('}');
    }

    private void suppression(String reason) {
        json.key("suppressions").array().object();
        text("kind", "inSource");
        if (!reason.isBlank()) text("justification", OneLine.of(reason));
        json.end('}').end(']');
    }

    private void related(Spot spot, List<Id> cards) {
        if (cards.isEmpty()) return;
        json.key("relatedLocations").array();
        cards.forEach(card -> location(spot, new Place.Of(card)));
        json.end(']');
    }

    private void location(Spot spot, Place place) {
        json.object().key("physicalLocation").object().key("artifactLocation").object();
        text("uri", spot.uri());
        json.end('}');
        Optional.ofNullable(spot.regions().get(place)).ifPresent(lines -> json.key("region").object().key("startLine").asIs("" + lines.first())
                .key("endLine").asIs("" + lines.last()).end('}'));
        json.end('}');
        if (!(place instanceof Place.Whole)) {
            json.key("logicalLocations").array().object();
            text("name", say(Places.name(spot.plan(), place)));
            text("fullyQualifiedName", place.text());
            text("kind", "object");
            json.end('}').end(']');
        }
        json.end('}');
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "note";
        };
    }

    private String say(Phrase phrase) {
        return OneLine.of(console.words().say(phrase));
    }

    private void text(String key, String text) {
        json.key(key).text(text);
    }

    private void message(String key, Phrase phrase) {
        json.key(key).object();
        text("text", say(phrase));
        json.end('}');
    }

    @Override
    public void end() {
        console.raw(json.end(']').end('}').end(']').end('}').bytes());
    }
}
