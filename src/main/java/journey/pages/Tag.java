package journey.pages;

import java.util.Optional;

/// What a figure is to somebody who listens instead of looking, as a place in the outline of the whole document. Figures of one tag belong
/// together, though they may stand on several leaves: a paragraph that is broken, a table that goes on.
///
/// @param id     by which it is known among the tags of its document
/// @param within what it is a part of; absent for what stands in the document itself
/// @param says   what is said in place of a picture; "" for what is text by itself
public record Tag(Kind kind, int id, Optional<Tag> within, String says) {
    /// What only decorates a leaf or is repeated on it: bands, rules, running feet. It is not read.
    public static final Tag FURNITURE = new Tag(Kind.FURNITURE, 0, Optional.empty(), "");

    public enum Kind {
        FURNITURE, HEADING_1, HEADING_2, HEADING_3, PARAGRAPH, LIST, ITEM,
        /// The name of what an item of a list says.
        LABEL,
        /// What an item of a list says.
        BODY,
        TABLE, ROW,
        /// The head of a column.
        COLUMN_HEAD,
        /// The head of a row.
        ROW_HEAD, CELL, PICTURE
    }

    /// Gives each tag of a document its own id.
    static final class Source {
        private int last;

        Tag of(Kind kind) {
            return new Tag(kind, ++last, Optional.empty(), "");
        }

        Tag in(Tag whole, Kind kind) {
            return new Tag(kind, ++last, Optional.of(whole), "");
        }

        Tag picture(String says) {
            return new Tag(Kind.PICTURE, ++last, Optional.empty(), says);
        }
    }
}
