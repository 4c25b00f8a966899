package journey.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import journey.forecast.Changes;
import journey.forecast.Scenario;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Word;

/// Which scenario of a plan a name means: the id of one that the plan keeps, one of the words `base`, `worst` and `best`, or a name,
/// whichever fits first. Case counts for ids only.
sealed interface AskedScenario {
    Option<String> OPTION = Option.text("--scenario", "cli.expects.scenario");

    /// @param scenario absent where none was asked for
    /// @param strange  what it would change and the plan does not have
    record Known(Optional<Scenario> scenario, List<String> strange) implements AskedScenario {}

    record Unknown(Phrase why) implements AskedScenario {}

    static AskedScenario of(Optional<String> name, Plan plan) {
        if (name.isEmpty()) return new Known(Optional.empty(), List.of());
        var wanted = name.get().strip();
        var all = plan.settings().list(Settings.SCENARIOS);
        var kept = all.stream().filter(one -> one.fields().get(Settings.Scenario.ID).filter(id -> id.value().equals(wanted)).isPresent()).findFirst();
        if (kept.isPresent()) return named(kept.get(), plan);
        var kind = Word.in(Scenario.Kind.class, wanted.toLowerCase(Locale.ROOT)).filter(one -> one != Scenario.Kind.NAMED);
        if (kind.isPresent()) return new Known(Optional.of(reckoned(kind.get(), plan)), List.of());
        return all.stream().filter(one -> name(one).equalsIgnoreCase(wanted)).findFirst().map(one -> named(one, plan)).orElseGet(() -> unknown(wanted, all));
    }

    private static AskedScenario named(Settings.Scenario kept, Plan plan) {
        return new Known(Optional.of(Scenario.named(kept, plan)), Changes.of(kept, plan).strange());
    }

    /// Where nothing is uncertain, the worst and the best are the plan itself.
    private static Scenario reckoned(Scenario.Kind kind, Plan plan) {
        return Scenario.all(plan).stream().filter(one -> one.kind() == kind).findFirst().orElseGet(() -> new Scenario(kind, Optional.empty(), List.of()));
    }

    private static AskedScenario unknown(String wanted, List<Settings.Scenario> all) {
        var names = Stream.concat(Stream.of(Scenario.Kind.BASE, Scenario.Kind.WORST, Scenario.Kind.BEST).map(Word::word),
                all.stream().map(AskedScenario::name).filter(one -> !one.isBlank())).toList();
        return new Unknown(Near.to(wanted, names).map(near -> Phrase.of("cli.forecast.no-scenario-near", wanted, OneLine.of(near)))
                .orElseGet(() -> Phrase.of("cli.forecast.no-scenario", wanted, names.stream().map(OneLine::of).toList())));
    }

    private static String name(Settings.Scenario scenario) {
        return scenario.fields().text(Settings.Scenario.NAME).strip();
    }
}
