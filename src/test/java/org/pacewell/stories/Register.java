package org.pacewell.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByLabelOptions;

/** The register on the page of a session. */
record Register(Locator rows) {
    static Register of(Visitor visitor) {
        return new Register(visitor.main().locator(".register__row"));
    }

    Row row(int index) {
        return new Row(rows.nth(index));
    }

    /** The row of somebody. */
    Row of(String name) {
        return new Row(rows.filter(new Locator.FilterOptions().setHasText(name)));
    }

    /** In how many rows something is recorded. */
    int recorded(String words) {
        return rows.filter(new Locator.FilterOptions().setHasText(words)).count();
    }

    /** One person. */
    record Row(Locator root) {
        /** Clicks where a person would: the radio itself covers its label. */
        Row choose(String outcome) {
            radio(outcome).click();
            return this;
        }

        Row open() {
            if (root.locator("details").getAttribute("open") == null)
                root.locator("summary").click();
            return this;
        }

        Row fill(String label, String text) {
            field(label).fill(text);
            return this;
        }

        Row isMarked(String outcome) {
            assertThat(radio(outcome)).isChecked();
            return this;
        }

        Row says(String words) {
            assertThat(root.getByText(words).first()).isVisible();
            return this;
        }

        Locator field(String label) {
            return root.getByLabel(label, new GetByLabelOptions().setExact(true));
        }

        private Locator radio(String outcome) {
            return field(outcome);
        }
    }
}
