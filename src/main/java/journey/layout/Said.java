package journey.layout;

/// A few words as they stand on a card, and as they are spoken.
record Said(String shown, String spoken) {
    static Said of(String text) {
        return new Said(text, text);
    }
}
