package journey.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.exchange.Role.Plain;
import journey.plan.Card;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Settings.ImportColumn;
import journey.text.Words;

/// What the columns of a table hold, one role for each.
public record Columns(List<Role> roles) {
    public Columns {
        roles = List.copyOf(roles);
    }

    /// What the plan remembers of columns with these headers; else what the headers say in any of the given languages, in the titles of
    /// metric cards or their ids; else what the cells look like.
    public static Columns guess(Table table, Plan plan, Words... languages) {
        var known = plan.settings().get(Settings.IMPORTS).orElse(Map.of());
        var metrics = new Metrics(plan);
        var roles = new ArrayList<Role>();
        for (var header : table.header()) {
            var remembered = Optional.ofNullable(known.get(header)).map(column -> column.fields().text(ImportColumn.HOLDS)).flatMap(Role::of)
                    .filter(role -> !(role instanceof Role.ValuesOf(var id)) || metrics.of(id).isPresent());
            roles.add(remembered.or(() -> metrics.titled(header).map(card -> new Role.ValuesOf(card.id()))).or(() -> said(header, languages)).orElse(Plain.NOTHING));
        }
        return new Columns(withDay(fitting(single(roles)), table, languages[0]));
    }

    /// What a header says by itself.
    private static Optional<Role> said(String header, Words... languages) {
        var folded = Metrics.folded(header);
        for (var role : Plain.values())
            if (role != Plain.NOTHING && Arrays.stream(languages).anyMatch(words -> names(role, words).contains(folded))) return Optional.of(role);
        return Optional.empty();
    }

    private static Set<String> names(Plain role, Words words) {
        return Arrays.stream(words.say(Phrase.of("exchange.column." + role.word() + ".names")).split("\\|")).map(Metrics::folded).collect(Collectors.toSet());
    }

    /// Of several columns that say to be the same, the first is.
    private static List<Role> single(List<Role> roles) {
        var seen = new HashMap<Role, Integer>();
        return IntStream.range(0, roles.size()).<Role>mapToObj(i -> roles.get(i) == Plain.NOTHING || seen.putIfAbsent(roles.get(i), i) == null ? roles.get(i) : Plain.NOTHING).toList();
    }

    /// Where columns hold the values of metrics, a row is no reading: what a header says of one reading means something else there, such as
    /// the title of a campaign or a number of conversions.
    private static List<Role> fitting(List<Role> roles) {
        if (roles.stream().noneMatch(Role.ValuesOf.class::isInstance)) return roles;
        if (roles.contains(Plain.METRIC) && (roles.contains(Plain.VALUE) || roles.contains(Plain.COUNT) && roles.contains(Plain.OUT_OF))) return roles;
        return roles.stream().map(role -> switch (role) {
            case Plain.DAY, Plain.NOTHING -> role;
            case Plain.METRIC, Plain.VALUE, Plain.COUNT, Plain.OUT_OF -> Plain.NOTHING;
            case Role.ValuesOf _ -> role;
        }).toList();
    }

    /// Where no header says day, the first column most of whose cells are days.
    private static List<Role> withDay(List<Role> roles, Table table, Words words) {
        if (roles.contains(Plain.DAY)) return roles;
        var found = IntStream.range(0, roles.size()).filter(i -> roles.get(i) == Plain.NOTHING).filter(i -> {
            var cells = table.rows().stream().map(row -> row.at(i)).filter(cell -> !cell.isEmpty()).limit(100).toList();
            var reads = Reads.of(cells, words);
            return !cells.isEmpty() && cells.stream().filter(cell -> reads.day(cell).isPresent()).count() * 2 > cells.size();
        }).findFirst();
        if (found.isEmpty()) return roles;
        var all = new ArrayList<>(roles);
        all.set(found.getAsInt(), Plain.DAY);
        return all;
    }

    public Columns with(int column, Role role) {
        var all = new ArrayList<>(roles);
        for (int i = 0; i < all.size(); i++) if (role != Plain.NOTHING && all.get(i).equals(role)) all.set(i, Plain.NOTHING);
        all.set(column, role);
        return new Columns(all);
    }

    /// The column with a role, -1 if there is none.
    int of(Role role) {
        return roles.indexOf(role);
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    /// What is still to be chosen before anything can be read; empty when all is there.
    public Optional<Phrase> missing() {
        if (!has(Plain.DAY)) return Optional.of(Phrase.of("exchange.missing.day"));
        if (roles.stream().anyMatch(Role.ValuesOf.class::isInstance)) return Optional.empty();
        if (!has(Plain.METRIC)) return Optional.of(Phrase.of("exchange.missing.metric"));
        if (has(Plain.COUNT) != has(Plain.OUT_OF) && !has(Plain.VALUE)) return Optional.of(Phrase.of("exchange.missing.count"));
        return has(Plain.VALUE) || has(Plain.COUNT) ? Optional.empty() : Optional.of(Phrase.of("exchange.missing.value"));
    }

    /// The plan's memory of columns with these in it.
    Map<String, ImportColumn> remembered(Table table, Plan plan) {
        var all = new TreeMap<>(plan.settings().get(Settings.IMPORTS).orElse(Map.of()));
        for (int i = 0; i < roles.size(); i++) {
            var before = Optional.ofNullable(all.get(table.header().get(i))).map(ImportColumn::fields).orElse(Fields.NONE);
            all.put(table.header().get(i), new ImportColumn(before.with(ImportColumn.HOLDS, roles.get(i).word())));
        }
        return all;
    }

    /// The metric cards of a plan by what a table may call them.
    static final class Metrics {
        private static final Pattern UNIT = Pattern.compile("[ _]*(?:\\([^()]*\\)|\\[[^\\[\\]]*]|%|\\p{Sc})$");

        private final Map<String, List<Card.Metric>> titled;
        private final Plan plan;

        Metrics(Plan plan) {
            this.plan = plan;
            titled = plan.cards().stream().filter(Card.Metric.class::isInstance).map(Card.Metric.class::cast).collect(Collectors.groupingBy(card -> folded(card.title())));
        }

        Optional<Card.Metric> of(Id id) {
            return plan.card(id).filter(Card.Metric.class::isInstance).map(Card.Metric.class::cast);
        }

        /// The one card that a header names by title or id, maybe with a unit after it: `Cost (EUR)`, `CTR %`.
        Optional<Card.Metric> titled(String header) {
            var all = named(header);
            if (all.isEmpty()) all = named(UNIT.matcher(header.strip()).replaceFirst(""));
            return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
        }

        /// All cards of this title, or the one with this id. An apostrophe before it may be there for a spreadsheet only.
        List<Card.Metric> named(String name) {
            var all = asWritten(name.strip());
            return all.isEmpty() && name.startsWith("'") ? asWritten(name.substring(1).strip()) : all;
        }

        private List<Card.Metric> asWritten(String name) {
            if (name.isEmpty()) return List.of();
            var byId = Id.isOne(name) ? of(new Id(name)) : Optional.<Card.Metric>empty();
            return byId.map(List::of).orElseGet(() -> titled.getOrDefault(folded(name), List.of()));
        }

        static String folded(String text) {
            return text.strip().replaceAll("[\\s_]+", " ").toLowerCase(Locale.ROOT);
        }
    }
}
