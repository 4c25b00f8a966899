package journey.paint;

import java.io.IOException;
import java.io.OutputStream;
import journey.deck.Deck;
import journey.deck.Slide;
import journey.layout.Palette;

/// Writes a deck as PPTX: slides of 16 by 9 whose cards, arrows and links are shapes, texts and connectors of the office program, to be moved
/// and typed in.
///
/// It writes the file by itself. Apache POI would bring 20 MB along and take seconds to start; what it takes is a dozen parts of XML in a zip.
/// Tests read the result with POI, and hold every part against the schema of the format.
public final class PptxPainter {
    private final Deck deck;
    private final Palette palette;
    private final PptxMedia media;
    private final Parcel parcel;
    private final Watch watch;
    private final long all;
    private long done;

    private PptxPainter(Deck deck, Palette palette, OutputStream out, Watch watch) {
        this.deck = deck;
        this.palette = palette;
        this.watch = watch;
        media = new PptxMedia(deck);
        parcel = new Parcel(out);
        all = deck.slides().stream().mapToLong(slide -> slide.board().figures().size()).sum();
    }

    /// Writes a whole deck; the stream stays open.
    ///
    /// @throws java.util.concurrent.CancellationException if the watch says so
    public static void paint(Deck deck, Palette palette, OutputStream out, Watch watch) throws IOException {
        new PptxPainter(deck, palette, out, watch).write();
    }

    private void write() throws IOException {
        var frame = new PptxFrame(deck, media);
        parcel.put("[Content_Types].xml", frame::contentTypes);
        parcel.put("_rels/.rels", frame.outermost()::writeTo);
        parcel.put("docProps/core.xml", frame::core);
        parcel.put("docProps/app.xml", frame::app);
        put("ppt/", "presentation.xml", frame::presentation);
        parcel.put("ppt/presProps.xml", frame::presentationProperties);
        parcel.put("ppt/viewProps.xml", frame::viewProperties);
        parcel.put("ppt/tableStyles.xml", frame::tableStyles);
        parcel.put("ppt/theme/theme1.xml", out -> PptxTheme.writeTo(out, palette));
        parcel.put("ppt/theme/theme2.xml", out -> PptxTheme.writeTo(out, Palette.LIGHT));
        writeLayouts();
        var notes = new PptxNotes(deck);
        put("ppt/notesMasters/", "notesMaster1.xml", (out, relations) -> {
            relations.to("theme", "../theme/theme2.xml");
            notes.master(out);
        });
        for (int i = 0; i < deck.slides().size(); i++) writeSlide(deck.slides().get(i), i + 1, notes);
        media.writeTo(parcel);
        parcel.finish();
    }

    /// A part that refers to others.
    private interface Referring {
        void writeTo(Markup out, Relations relations) throws IOException;
    }

    private void put(String folder, String name, Referring part) throws IOException {
        var relations = new Relations();
        parcel.put(folder + name, out -> part.writeTo(out, relations));
        parcel.put(folder + "_rels/" + name + ".rels", relations::writeTo);
    }

    private void writeLayouts() throws IOException {
        var layouts = new PptxLayouts(deck);
        put("ppt/slideMasters/", "slideMaster1.xml", (out, relations) -> {
            layouts.master(out, relations);
            relations.to("theme", "../theme/theme1.xml");
        });
        for (var layout : PptxLayouts.Layout.values())
            put("ppt/slideLayouts/", "slideLayout" + layout.number() + ".xml", (out, relations) -> {
                relations.to("slideMaster", "../slideMasters/slideMaster1.xml");
                layouts.layout(out, layout);
            });
    }

    private void writeSlide(Slide slide, int number, PptxNotes notes) throws IOException {
        put("ppt/slides/", "slide" + number + ".xml", (out, relations) -> {
            relations.to("slideLayout", "../slideLayouts/slideLayout" + PptxLayouts.Layout.of(slide).number() + ".xml");
            relations.to("notesSlide", "../notesSlides/notesSlide" + number + ".xml");
            new PptxSlide(slide, deck, new PptxInk(palette), media, relations).writeTo(out, number, () -> watch.reached(++done, all));
        });
        put("ppt/notesSlides/", "notesSlide" + number + ".xml", (out, relations) -> {
            relations.to("notesMaster", "../notesMasters/notesMaster1.xml");
            relations.to("slide", "../slides/slide" + number + ".xml");
            notes.page(out, slide.notes());
        });
    }
}
