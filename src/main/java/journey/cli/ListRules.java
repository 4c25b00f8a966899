package journey.cli;

import java.util.List;
import journey.file.JsonText;
import journey.plan.Phrase;
import journey.plan.Profile;
import journey.plan.Word;
import journey.rule.Family;
import journey.rule.Rule;

/// `journey rules`: the catalogue of the validator's rules, which the window's help shows too.
final class ListRules implements Command {
    private static final Option<Format> FORMAT = Option.among("--format", Format.class);

    /// For people, or for programs.
    enum Format implements Word {
        TEXT, JSON
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(FORMAT);
    }

    @Override
    public Prepared prepare(Call call) {
        if (!call.files().isEmpty()) return Prepared.Refused.because("cli.wrong.files");
        return switch (call.get(FORMAT).orElse(Format.TEXT)) {
            case TEXT -> new Prepared.Ready(ListRules::read);
            case JSON -> new Prepared.Ready(ListRules::data);
        };
    }

    private static Exit read(Console console) {
        for (var family : Family.values()) {
            if (family != Family.values()[0]) console.answer("");
            line(console, "cli.rules.family", family.phrase(), family.question());
            for (var rule : family.rules()) {
                line(console, "cli.rules.rule", rule.id(), rule.weight());
                line(console, "cli.rules.what", rule.what());
                line(console, "cli.rules.example", rule.example());
            }
        }
        return Exit.FINE;
    }

    private static void line(Console console, String key, Object... args) {
        console.answer(OneLine.of(console.words().say(key, args)));
    }

    private static Exit data(Console console) {
        var json = new JsonText().array();
        for (var family : Family.values()) family.rules().forEach(rule -> rule(console, json, family, rule));
        console.raw(json.end(']').bytes());
        return Exit.FINE;
    }

    private static void rule(Console console, JsonText json, Family family, Rule rule) {
        json.object().key("id").text(rule.id()).key("family").text(family.word()).key("severity").object();
        for (var profile : Profile.values()) json.key(profile.word()).text(rule.severity(profile).word());
        json.end('}');
        said(console, json, "title", rule.title());
        said(console, json, "what", rule.what());
        said(console, json, "why", rule.why());
        said(console, json, "example", rule.example());
        json.end('}');
    }

    private static void said(Console console, JsonText json, String key, Phrase phrase) {
        json.key(key).text(console.words().say(phrase));
    }
}
