package journey.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one command line, word by word.
final class AskedReader {
    private final List<String> words;
    private final List<Option<?>> options;
    private final List<Path> files = new ArrayList<>();
    private final Map<Option<?>, Object> values = new HashMap<>();
    private int next;

    AskedReader(List<String> words, List<Option<?>> options) {
        this.words = words;
        this.options = options;
    }

    Asked read() {
        if (words.stream().takeWhile(word -> !word.equals("--")).anyMatch(word -> word.equals("-h") || word.equals("--help")))
            return new Asked.Manual();
        var onlyFiles = false;
        while (next < words.size()) {
            var word = words.get(next++);
            if (!onlyFiles && word.equals("--")) {
                onlyFiles = true;
                continue;
            }
            var wrong = onlyFiles || !word.startsWith("-") ? file(word) : option(word);
            if (wrong.isPresent()) return wrong.get();
        }
        return new Asked.Work(new Call(files, values));
    }

    private Optional<Asked.Nonsense> file(String word) {
        var path = Option.path(word);
        path.ifPresent(files::add);
        return path.isPresent() ? Optional.empty() : Optional.of(Asked.Nonsense.of("cli.wrong.path", word));
    }

    private Optional<Asked.Nonsense> option(String word) {
        var cut = word.indexOf('=');
        var name = cut < 0 ? word : word.substring(0, cut);
        var known = options.stream().filter(one -> one.name().equals(name)).findFirst();
        if (known.isEmpty()) return Optional.of(unknown(name));
        var option = known.get();
        if (values.containsKey(option)) return Optional.of(Asked.Nonsense.of("cli.wrong.twice", name));
        return switch (option.takes()) {
            case NOTHING -> {
                values.put(option, Option.Given.GIVEN);
                yield cut < 0 ? Optional.empty() : Optional.of(Asked.Nonsense.of("cli.wrong.needless-value", name));
            }
            case ONE, SEVERAL -> {
                if (cut < 0 && next == words.size()) yield Optional.of(Asked.Nonsense.of("cli.wrong.no-value", name, option.expects()));
                yield value(option, cut < 0 ? words.get(next++) : word.substring(cut + 1));
            }
        };
    }

    private Optional<Asked.Nonsense> value(Option<?> option, String text) {
        var value = option.read().apply(text);
        value.ifPresent(given -> values.put(option, given));
        return value.isPresent() ? Optional.empty() : Optional.of(new Asked.Nonsense(option.strange(text)));
    }

    private Asked.Nonsense unknown(String name) {
        return Near.to(name, options.stream().map(Option::name).toList())
                .map(near -> Asked.Nonsense.of("cli.wrong.option-near", name, near))
                .orElseGet(() -> Asked.Nonsense.of("cli.wrong.option", name));
    }
}
