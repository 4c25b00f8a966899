package journey.app.present;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import journey.layout.Palette;
import journey.text.Words;

/// What the speaker sees on a screen of their own: the slide as the room has it, what comes next, the notes, the time gone and the time of day.
final class SpeakerView extends Region {
    private static final double WIDE = 16.0 / 9;
    private static final double LEFT = 0.56;

    private final Talk talk;
    private final Words words;
    private final Clock clock;
    private final Instant began;
    private final Telling telling;
    private final Label place = label("present-place");
    private final Label gone = label("present-gone");
    private final Label day = label("present-clock");
    private final Label cover = label("present-cover");
    private final Label nextLabel = label("present-next-label");
    private final Label notesLabel = label("present-notes-label");
    private final Label keys = label("present-keys");
    private final HBox times = new HBox(gone, day);
    private final SlideView now;
    private final SlideView next;
    private final Notes notes;
    private final Voice voice = new Voice();
    private final Timeline ticking = new Timeline(new KeyFrame(javafx.util.Duration.millis(500), _ -> tick()));

    SpeakerView(Talk talk, Palette palette, Words words, Clock clock) {
        this.talk = talk;
        this.words = words;
        this.clock = clock;
        began = clock.instant();
        telling = new Telling(words);
        now = new SlideView(talk.walk().deck(), palette);
        now.setId("present-now");
        next = new SlideView(talk.walk().deck(), palette);
        next.setId("present-next");
        notes = new Notes(words);
        talk.onRead(notes::scroll);
        notesLabel.setText(words.say("present.notes"));
        keys.setText(words.say("present.keys"));
        keys.setWrapText(true);
        times.getStyleClass().add("present-times");
        getStyleClass().add("present-speaker");
        getChildren().addAll(place, times, now, cover, nextLabel, next, notesLabel, notes, keys, voice);
        talk.walkProperty().addListener((_, _, _) -> show());
        talk.curtainProperty().addListener((_, _, _) -> cover());
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        tick();
        show();
        cover();
    }

    private static Label label(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        return label;
    }

    /// What hears clicks: the slide. Notes are touched to be scrolled.
    Region slide() {
        return now;
    }

    void stop() {
        ticking.stop();
    }

    private void tick() {
        var time = Duration.between(began, clock.instant());
        gone.setText(words.say("present.gone", time.toMinutes(), time.toSecondsPart()));
        day.setText(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale()).format(ZonedDateTime.now(clock)));
    }

    private void show() {
        var walk = talk.walk();
        place.setText(telling.whole(walk));
        now.show(walk.step(), List.of(walk.next().step(), walk.previous().step()));
        next.show(walk.next().step(), List.of(walk.next().next().step(), walk.step()));
        next.setVisible(!walk.isOver());
        nextLabel.setText(walk.isOver() ? words.say("present.next-leave") : words.say("present.next", telling.place(walk.next())));
        notes.show(walk);
        voice.say(telling.spoken(walk));
    }

    private void cover() {
        var down = talk.curtainProperty().get();
        cover.setVisible(down != Curtain.UP);
        switch (down) {
            case UP -> voice.say(telling.spoken(talk.walk()));
            case BLACK -> cover("present.black");
            case WHITE -> cover("present.white");
        }
    }

    private void cover(String key) {
        cover.setText(words.say(key));
        voice.say(words.say(key));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var gap = Math.round(getHeight() * 0.025);
        var unit = Math.clamp(Math.round(Math.min(getHeight() / 44, getWidth() / 70)), 11, 30);
        setStyle("-fx-font-size: " + unit + "px");
        for (var label : List.of(place, cover, nextLabel, notesLabel, keys)) label.applyCss();
        times.applyCss();
        times.layout();
        var across = getWidth() - 3 * gap;
        var left = Math.round(across * LEFT);
        var head = Math.ceil(times.prefHeight(-1));
        var timesWidth = Math.min(across, Math.ceil(times.prefWidth(-1)));
        times.resizeRelocate(getWidth() - gap - timesWidth, gap, timesWidth, head);
        place.resizeRelocate(gap, gap, across - timesWidth - gap, head);
        var top = gap + head + gap;
        var foot = Math.ceil(keys.prefHeight(getWidth() - 2 * gap));
        var bottom = getHeight() - gap - foot - gap;
        keys.resizeRelocate(gap, bottom + gap, getWidth() - 2 * gap, foot);
        var line = Math.ceil(nextLabel.prefHeight(-1));
        var nowHigh = Math.round(Math.min(left / WIDE, (bottom - top) * 0.6));
        var nowWide = Math.round(nowHigh * WIDE);
        now.resizeRelocate(gap, top, nowWide, nowHigh);
        var coverWide = Math.min(nowWide, Math.ceil(cover.prefWidth(-1)));
        cover.resizeRelocate(gap + Math.round((nowWide - coverWide) / 2), top + Math.round(nowHigh / 2), coverWide, Math.ceil(cover.prefHeight(-1)));
        var nextTop = top + nowHigh + gap;
        nextLabel.resizeRelocate(gap, nextTop, nowWide, line);
        var nextHigh = Math.max(0, Math.floor(Math.min(bottom - nextTop - line - gap / 3, nowWide / WIDE)));
        next.resizeRelocate(gap, bottom - nextHigh, Math.floor(nextHigh * WIDE), nextHigh);
        var notesLeft = gap + nowWide + gap;
        notesLabel.resizeRelocate(notesLeft, top, getWidth() - gap - notesLeft, line);
        notes.resizeRelocate(notesLeft, top + line + gap / 3, getWidth() - gap - notesLeft, bottom - top - line - gap / 3);
    }
}
