package org.kinbridge.web.issues.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.YearNumber;

class NumberFormTest {

    private final NumberForm form = new NumberForm();

    @Test
    void another_newsletter_brings_its_own_number_and_year() {
        form.show(IssueNumber.running(31));
        form.showInstead(new IssueNumber(4, Numbering.YEAR, new YearNumber(2026, 2)));
        assertThat(form.typedNumber()).isEqualTo(4);
        assertThat(form.isCountedByYear()).isTrue();
        assertThat(form.typedYear()).isEqualTo(new YearNumber(2026, 2));
        form.showInstead(IssueNumber.running(31));
        assertThat(form.isCountedByYear()).isFalse();
        assertThat(form.typedYear()).isNull();
    }

    @Test
    void a_number_that_somebody_typed_stays() {
        form.show(IssueNumber.running(31));
        form.setRunning("۴۰");
        form.showInstead(IssueNumber.running(4));
        assertThat(form.typedNumber()).isEqualTo(40);
    }

    @Test
    void what_is_no_number_is_said_beside_its_field() {
        form.setRunning("four");
        assertThatThrownBy(form::typedNumber)
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("number"));
        form.setYear("2026");
        assertThatThrownBy(form::typedYear)
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("year"));
    }
}
