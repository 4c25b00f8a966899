package journey.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.application.Platform;
import journey.app.workspace.Home;
import journey.app.workspace.Workspace;
import journey.keep.Watch;
import journey.plan.Phrase;

/// Looks at the file of a window again and again, beside the window, and says what others did to it.
final class Watching {
    private final PlannerWindow window;
    private final Workspace workspace;
    private final Saving saving;
    private final Joining joining;
    /// What is looked at; only the thread that looks touches what is in it.
    private volatile Optional<Looked> looked = Optional.empty();
    /// What was found last and spoken of.
    private Optional<byte[]> given = Optional.empty();
    private boolean isAway;

    private record Looked(Home.At home, Watch watch) {}

    Watching(PlannerWindow window, Workspace workspace, Saving saving, Joining joining) {
        this.window = window;
        this.workspace = workspace;
        this.saving = saving;
        this.joining = joining;
        workspace.homeProperty().subscribe(this::at);
    }

    private void at(Home home) {
        given = Optional.empty();
        isAway = false;
        looked = home instanceof Home.At file ? Optional.of(new Looked(file, watch(file.file()))) : Optional.empty();
    }

    private Watch watch(Path file) {
        return looked.filter(one -> one.home().file().equals(file)).map(Looked::watch)
                .orElseGet(() -> new Watch(window.desk().surroundings().machine().disk(), file));
    }

    /// One look, beside the window. While a save of our own is under way there is nothing to be seen.
    void look() {
        looked.filter(_ -> !saving.isUnderWay()).ifPresent(one -> {
            var seen = one.watch().look(one.home().stored());
            Platform.runLater(() -> {
                if (workspace.home().equals(one.home()) && !saving.isUnderWay() && !joining.isAsking()) say(one.home(), seen);
            });
        });
    }

    private void say(Home.At home, Watch.Seen seen) {
        switch (seen) {
            case Watch.Seen.Same _ -> back();
            case Watch.Seen.Unsettled _ -> { }
            case Watch.Seen.Changed(var bytes) -> changed(home.file(), bytes);
            case Watch.Seen.Gone _ -> gone(home.file());
            case Watch.Seen.Unreachable _ -> away(home.file());
        }
    }

    /// What was spoken of already may be damaged, and stays so until something else stands there.
    private void changed(Path file, byte[] bytes) {
        if (given.filter(before -> Arrays.equals(before, bytes)).isPresent()) return;
        back();
        given = Optional.of(bytes);
        joining.arrived(file, bytes);
    }

    /// What was gone or out of reach is there again.
    private void back() {
        if (workspace.lostProperty().get()) workspace.findAgain();
        else if (!isAway) return;
        isAway = false;
        window.banner().clear();
        window.tell(Phrase.of("window.watching.back"));
    }

    private void gone(Path file) {
        given = Optional.empty();
        if (workspace.lostProperty().get()) return;
        workspace.lose();
        window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.watching.gone", file.getFileName().toString()),
                new Banner.Answer("banner.save-again", saving::saveAgain), new Banner.Answer("banner.save-as", saving::saveAs));
    }

    private void away(Path file) {
        given = Optional.empty();
        if (isAway) return;
        isAway = true;
        window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.watching.away", file.getFileName().toString()), new Banner.Answer("banner.save-as", saving::saveAs));
    }
}
