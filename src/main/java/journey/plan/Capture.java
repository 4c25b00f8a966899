package journey.plan;

/// What personal data a card takes from the customer.
public enum Capture implements Word {
    EMAIL, PHONE, NAME, ADDRESS, BIRTHDAY, COMPANY, PAYMENT, OTHER
}
