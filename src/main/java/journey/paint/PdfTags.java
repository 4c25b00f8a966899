package journey.paint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import journey.pages.Tag;

/// The outline of a document for those who listen: what each part of the pages' content is, and in which order it is read. Parts come in the
/// order of reading; those of one tag become one element, on however many pages they stand.
final class PdfTags {
    private final PdfFile file;
    private final int[] pages;
    private final int root;
    private final Element document;
    private final Map<Integer, Element> elements = new HashMap<>();
    /// By pictures, what holds their links.
    private final Map<Integer, Element> links = new HashMap<>();
    private final List<Element> all = new ArrayList<>();
    /// For each page the elements of its marked contents, and for each link its own.
    private final List<String> parents = new ArrayList<>();
    private final List<List<Element>> marked = new ArrayList<>();
    private int page;
    private int parentsOfPage;

    /// A node of the outline, and what it consists of: other nodes, contents of pages, links. Contents of the page on which it begins are
    /// known by their number alone.
    private record Element(String type, int number, int parent, int page, String more, List<String> kids) {}

    PdfTags(PdfFile file, int[] pages) {
        this.file = file;
        this.pages = pages;
        root = file.number();
        document = element("Document", root, "");
    }

    private Element element(String type, int parent, String more) {
        var element = new Element(type, file.number(), parent, pages[page], more, new ArrayList<>());
        all.add(element);
        return element;
    }

    private Element within(Element whole, String type, String more) {
        var element = element(type, whole.number(), more);
        whole.kids().add(element.number() + " 0 R");
        return element;
    }

    void begin(int at) {
        page = at;
        parentsOfPage = parents.size();
        parents.add("");
        marked.add(new ArrayList<>());
    }

    /// The key under which the elements of the page's contents are found.
    int parents() {
        return parentsOfPage;
    }

    /// What begins the content of a tag.
    String mark(Tag tag) {
        return mark(of(tag));
    }

    private String mark(Element element) {
        var id = marked.getLast().size();
        marked.getLast().add(element);
        element.kids().add(element.page() == pages[page] ? String.valueOf(id) : "<</Type/MCR/Pg " + pages[page] + " 0 R/MCID " + id + ">>");
        return "/" + element.type() + "<</MCID " + id + ">>BDC\n";
    }

    /// The key of a link that is about to be marked.
    int annotation() {
        parents.add("");
        return parents.size() - 1;
    }

    /// The same for what is a link; its annotation has been written already, and its key was the last that was asked for.
    String link(Tag tag, int annotation) {
        var link = within(tag.kind() == Tag.Kind.PICTURE ? beside(tag) : of(tag), "Link", "");
        var mark = mark(link);
        link.kids().add("<</Type/OBJR/Pg " + pages[page] + " 0 R/Obj " + annotation + " 0 R>>");
        parents.set(parents.size() - 1, link.number() + " 0 R");
        return mark;
    }

    /// Where a link of a picture stands: not within it, as what is said in place of a picture is said in place of all that is in it.
    private Element beside(Tag picture) {
        return within(links.computeIfAbsent(picture.id(), _ -> within(document, "Div", "")), "P", "");
    }

    private Element of(Tag tag) {
        var known = elements.get(tag.id());
        if (known != null) return known;
        var whole = tag.within().map(this::of).orElse(document);
        var element = switch (tag.kind()) {
            case FURNITURE -> throw new IllegalArgumentException("furniture is not read");
            case HEADING_1 -> within(whole, "H1", "");
            case HEADING_2 -> within(whole, "H2", "");
            case HEADING_3 -> within(whole, "H3", "");
            case PARAGRAPH -> within(whole, "P", "");
            case LIST -> within(whole, "L", "");
            case ITEM -> within(whole, "LI", "");
            case LABEL -> within(whole, "Lbl", "");
            case BODY -> within(whole, "LBody", "");
            case TABLE -> within(whole, "Table", "");
            case ROW -> within(whole, "TR", "");
            case COLUMN_HEAD -> within(whole, "TH", "/A<</O/Table/Scope/Column>>");
            case ROW_HEAD -> within(whole, "TH", "/A<</O/Table/Scope/Row>>");
            case CELL -> within(whole, "TD", "");
            case PICTURE -> within(whole, "Figure", "/Alt" + PdfFile.text(tag.says()));
        };
        elements.put(tag.id(), element);
        return element;
    }

    /// @return the entries of the catalog
    String write() throws IOException {
        for (var element : all)
            file.put(element.number(), "<</S/" + element.type() + "/P " + element.parent() + " 0 R/Pg " + element.page() + " 0 R" + element.more() + "/K[" + String.join(" ", element.kids()) + "]>>");
        int at = 0;
        var keys = new StringBuilder();
        for (int key = 0; key < parents.size(); key++) {
            var one = parents.get(key);
            if (one.isEmpty()) one = marked.get(at++).stream().map(element -> element.number() + " 0 R").collect(Collectors.joining(" ", "[", "]"));
            keys.append(key).append(' ').append(one).append(' ');
        }
        var tree = file.add("<</Nums[" + keys + "]>>");
        file.put(root, "<</Type/StructTreeRoot/K " + document.number() + " 0 R/ParentTree " + tree + " 0 R/ParentTreeNextKey " + parents.size() + ">>");
        return "/MarkInfo<</Marked true>>/StructTreeRoot " + root + " 0 R";
    }

    static String list(int[] numbers) {
        return IntStream.of(numbers).mapToObj(number -> number + " 0 R").collect(Collectors.joining(" "));
    }
}
