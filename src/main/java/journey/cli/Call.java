package journey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A command line that was understood: the files and what each option was set to.
record Call(List<Path> files, Map<Option<?>, Object> values) {
    Call {
        files = List.copyOf(files);
        values = Map.copyOf(values);
    }

    @SuppressWarnings("unchecked")
    <T> Optional<T> get(Option<T> option) {
        return Optional.ofNullable((T) values.get(option));
    }

    boolean has(Option<?> option) {
        return values.containsKey(option);
    }
}
