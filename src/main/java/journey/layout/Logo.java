package journey.layout;

import java.util.List;
import java.util.Optional;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.text.Words;

/// A logo, and what is said of it to those who do not see it.
public record Logo(Picture picture, String spoken) {
    private static final Subject LOGO = new Subject.OfPart("logo");

    /// Whose logo it is, is said by the brand that the plan names.
    public static Optional<Logo> of(Imprint imprint, Plan plan, Words words) {
        var brand = plan.settings().get(Settings.BRAND).map(one -> one.fields().text(Settings.Brand.NAME)).orElse("");
        var spoken = brand.isBlank() ? words.say("board.logo") : words.say("board.logo-of", TextMeasure.shown(brand));
        return imprint.logo().map(picture -> new Logo(picture, spoken));
    }

    /// Drawn at the right end of a room, half way up, as large as the room allows and never larger than it has pixels.
    public Figure in(Rect room, int order) {
        var size = picture.within(room.width(), room.height());
        var place = size.moved(room.right() - size.width(), room.centre() - size.height() / 2);
        return new Figure(LOGO, Role.LOGO, place, spoken, order, "", 1, List.of(new Mark.Picture(place, picture)));
    }
}
