package journey.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.guide.Suggestions;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Phrase;
import journey.plan.Proof;
import journey.plan.Stage;

/// Whether customers are asked for their word, and whether it is used where it helps [S1 S3 S4].
final class Advocacy {
    private static final List<Stage> WHERE_PROOF_HELPS = List.of(Stage.ENGAGE, Stage.SUBSCRIBE, Stage.CONVERT, Stage.AWARE);

    private Advocacy() {}

    /// Of a call to action that Advocate lacks this rule speaks, and not also that stages need one.
    static Stream<Finding> nobodyAsked(View view) {
        if (!view.holds(Stage.ADVOCATE) || view.tally().has(Stage.ADVOCATE, Tally.Sort.CALL)) return Stream.empty();
        var call = Suggestions.callToAction(Stage.ADVOCATE);
        var first = view.face(Stage.ADVOCATE);
        return Stream.of(Finding.of(Stage.ADVOCATE, Phrase.of("rule.nobody-asked.message", view.named(first)))
                .with(view.in(Stage.ADVOCATE))
                .fixed(Draft.of(view).add(call).fix(Phrase.of("rule.fix.add", call.title()))));
    }

    /// Stars are published by whoever gave them; words and stories need leave, wherever they stand.
    static Stream<Finding> withoutPermission(View view) {
        return proofs(view).filter(proof -> proof.proof().filter(kind -> kind != Proof.REVIEW).isPresent() && !proof.fields().is(CardFields.MAY_PUBLISH))
                .map(proof -> Finding.of(proof, Phrase.of("rule.no-permission.message", view.named(proof)))
                        .fixed(Draft.of(view).put(proof, CardFields.MAY_PUBLISH, Optional.of(true)).fix(Phrase.of("rule.fix.may-publish"))));
    }

    /// Proof that stands before the first sale is in use where it stands. What comes later must lead there, itself or over cards of its stage.
    static Stream<Finding> notUsed(View view) {
        return proofs(view).filter(proof -> proof.stage().isAfter(Stage.CONVERT) && !leadsBack(proof, view))
                .map(proof -> Finding.of(proof, Phrase.of("rule.proof-not-used.message", view.named(proof)))
                        .fixed(WHERE_PROOF_HELPS.stream().filter(view::holds).findFirst().flatMap(stage -> used(proof, stage, view))));
    }

    private static boolean leadsBack(Card proof, View view) {
        return Trail.meets(List.of(proof), _ -> true, card -> card.stage() == proof.stage(),
                link -> view.ways().end(link).isBefore(proof.stage()), view.ways());
    }

    private static Optional<Fix> used(Card proof, Stage stage, View view) {
        var link = new Link(proof.id(), new End.AtStage(stage), Fields.of(Link.KIND, LinkKind.LOOP));
        return Draft.of(view).also(new Edit.Connect(link)).fix(Phrase.of("rule.fix.use", stage));
    }

    private static Stream<Card.Touchpoint> proofs(View view) {
        return view.cards().stream().filter(Card.Touchpoint.class::isInstance).map(Card.Touchpoint.class::cast).filter(card -> card.proof().isPresent());
    }
}
