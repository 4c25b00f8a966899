package journey.paint;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import journey.deck.Deck;
import journey.layout.Mark;
import journey.layout.Picture;

/// The pictures of a deck, each in a part of its own that every slide can refer to.
final class PptxMedia {
    private final Map<Picture, String> names = new LinkedHashMap<>();

    PptxMedia(Deck deck) {
        for (var slide : deck.slides())
            for (var figure : slide.board().figures())
                for (var mark : figure.marks())
                    if (mark instanceof Mark.Picture(_, var picture)) names.computeIfAbsent(picture, one -> "image" + (names.size() + 1) + "." + one.kind().ending());
    }

    /// The types of the files that there are.
    void contentTypes(Markup out) {
        names.keySet().stream().map(picture -> picture.kind().ending()).distinct()
                .forEach(ending -> out.raw("<Default").attribute("Extension", ending).attribute("ContentType", "image/" + ending).raw("/>"));
    }

    void writeTo(Parcel parcel) throws IOException {
        for (var one : names.entrySet()) parcel.put("ppt/media/" + one.getValue(), one.getKey().bytes());
    }

    /// The id of a slide's relation to a picture.
    String relation(Picture picture, Relations relations) {
        return relations.to("image", "../media/" + names.get(picture));
    }
}
