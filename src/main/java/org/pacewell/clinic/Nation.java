package org.pacewell.clinic;

/** The nation of the United Kingdom whose bank holidays a clinic keeps. */
public enum Nation {
    ENGLAND("England"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String label;

    Nation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
