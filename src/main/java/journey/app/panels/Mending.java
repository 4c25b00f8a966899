package journey.app.panels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.plan.Card;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Settings.RuleSetting;
import journey.plan.Weight;
import journey.rule.Problem;
import journey.rule.Rule;
import journey.rule.Rules;

/// Mends the plan, each time in one step that can be undone.
record Mending(Workspace workspace) {

    /// Performs a fix and selects the cards that it brought, so that they can be seen and worked on.
    void perform(Edit edit) {
        var before = workspace.plan();
        workspace.pause();
        workspace.perform(edit);
        var fresh = workspace.plan().cards().stream().map(Card::id).filter(id -> !before.cards().has(id)).toList();
        if (!fresh.isEmpty()) select(fresh);
        workspace.pause();
    }

    private void select(List<Id> cards) {
        workspace.select(Selection.ofCards(cards));
    }

    void putAside(Problem problem, String reason) {
        perform(new Edit.SetAside(new PutAside(problem.rule(), problem.place(), Fields.of(PutAside.REASON, reason))));
    }

    void takeBack(PutAside aside) {
        perform(new Edit.TakeBack(aside.rule(), aside.at()));
    }

    /// Lets a rule weigh as much as it does anyway, or else what is given.
    void weigh(Rule rule, Weight weight) {
        var usual = weight.severity().filter(rule.severity(workspace.plan().profile())::equals).isPresent();
        set(rule, Phrase.of("edit.rule-weight", rule.title(), weight), usual ? Optional.empty() : Optional.of(setting(rule).with(RuleSetting.SEVERITY, weight)));
    }

    void turnOff(Rule rule, String reason) {
        set(rule, Phrase.of("edit.rule-off", rule.title()), Optional.of(setting(rule).with(RuleSetting.SEVERITY, Weight.OFF).with(RuleSetting.REASON, reason)));
    }

    private void set(Rule rule, Phrase name, Optional<Fields> setting) {
        var next = new LinkedHashMap<>(settings());
        setting.ifPresentOrElse(fields -> next.put(rule.id(), new RuleSetting(fields)), () -> next.remove(rule.id()));
        set(next, name);
    }

    private void set(Map<String, RuleSetting> next, Phrase name) {
        perform(new Edit.Together(name, List.of(new Edit.Put<>(Place.PLAN, Settings.RULES, next.isEmpty() ? Optional.empty() : Optional.of(next)))));
    }

    private Fields setting(Rule rule) {
        return Optional.ofNullable(settings().get(rule.id())).map(RuleSetting::fields).orElse(Fields.NONE);
    }

    private Map<String, RuleSetting> settings() {
        return workspace.plan().settings().get(Settings.RULES).orElse(Map.of());
    }

    /// Lets a rule weigh what it weighs where no plan says otherwise.
    void asUsual(String rule) {
        var next = new LinkedHashMap<>(settings());
        next.remove(rule);
        set(next, Phrase.of("edit.rule-on", Rules.of(rule).map(Rule::title).<Object>map(title -> title).orElse(rule)));
    }

    /// Selects what a finding is about; the plan itself, or one of its audiences, is what shows when nothing is selected.
    void reveal(Place place) {
        var chosen = place instanceof Place.Of(var id) ? Optional.of(place).filter(_ -> workspace.plan().cards().has(id)) : Optional.of(place);
        workspace.select(chosen.map(Selection::of).orElse(Selection.NONE));
    }
}
