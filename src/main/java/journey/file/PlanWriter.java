package journey.file;

import java.util.Collection;
import java.util.function.Consumer;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// Writes a plan in its one canonical form.
final class PlanWriter {
    static final String FORMAT = "journey-plan";
    static final int VERSION = 1;

    private final JsonText out;
    private final PartWriter parts;
    private final Plan plan;

    PlanWriter(Plan plan) {
        this(plan, new JsonText());
    }

    PlanWriter(Plan plan, JsonText out) {
        this.plan = plan;
        this.out = out;
        parts = new PartWriter(out);
    }

    byte[] bytes() {
        out.object();
        parts.inside(PlanReader.PLAN, plan.settings().unknown(),
                (key, field) -> field.map(one -> parts.value(one, key, plan.settings()) || one == Settings.TITLE && untitled()).orElseGet(() -> own(key)));
        out.end('}');
        return out.bytes();
    }

    /// A title must be there, if not a good one.
    private boolean untitled() {
        if (plan.settings().unknown().stream().anyMatch(one -> one.key().equals(Settings.TITLE.key()))) return false;
        out.key(Settings.TITLE.key()).text("");
        return true;
    }

    private boolean own(String key) {
        return switch (key) {
            case "format" -> {
                out.key(key).text(FORMAT);
                yield true;
            }
            case "version" -> {
                out.key(key).asIs(Integer.toString(VERSION));
                yield true;
            }
            case "audiences" -> list(key, plan.audiences(), this::audience);
            case "stages" -> stages(key);
            case "cards" -> list(key, plan.cards(), this::card);
            case "links" -> list(key, plan.links(), this::link);
            default -> list(key, plan.putAside(), this::putAside);
        };
    }

    private <T> boolean list(String key, Collection<T> list, Consumer<T> write) {
        if (list.isEmpty()) return false;
        out.key(key).array();
        list.forEach(write);
        out.end(']');
        return true;
    }

    private boolean stages(String key) {
        var unknown = Kept.inside(plan.settings().unknown(), key);
        if (unknown.isEmpty() && plan.stages().values().stream().allMatch(one -> one.fields().isEmpty())) return false;
        out.key(key).object();
        parts.inside(PlanReader.STAGES, unknown, (stage, _) -> stage(Stage.of(stage).orElseThrow()));
        out.end('}');
        return true;
    }

    private boolean stage(Stage stage) {
        var fields = plan.stage(stage).fields();
        if (fields.isEmpty()) return false;
        out.key(stage.word());
        parts.object(Form.of(StagePlan.SHAPE), fields);
        return true;
    }

    void audience(Audience one) {
        pair(PlanReader.AUDIENCE, one.fields(), one.id().value(), "");
    }

    void link(Link one) {
        pair(PlanReader.LINK, one.fields(), one.from().value(), one.to().text());
    }

    void putAside(PutAside one) {
        pair(PlanReader.PUT_ASIDE, one.fields(), one.rule(), one.at().text());
    }

    /// An object whose first key, or first two, are its own.
    private void pair(Form form, Fields fields, String first, String second) {
        parts.object(form, fields, key -> {
            out.key(key).text(key.equals(form.keys().getFirst()) ? first : second);
            return true;
        });
    }

    void card(Card card) {
        parts.object(card.type().map(Form::of).orElse(Form.FOREIGN), card.fields(), key -> {
            out.key(key).text(switch (key) {
                case "id" -> card.id().value();
                case "stage" -> card.stage().word();
                default -> card instanceof Card.Foreign foreign ? foreign.typeName() : card.type().orElseThrow().word();
            });
            return true;
        });
    }
}
