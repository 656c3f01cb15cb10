package se.samverkan.programmes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Year;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.DataTest;
import se.samverkan.forms.Forms;
import se.samverkan.programmes.SchemeDetails;
import se.samverkan.programmes.Schemes;

@DataTest
class SchemeLoaderDataTests {

    @Autowired
    SchemeLoader loader;

    @Autowired
    Schemes schemes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Forms forms;

    @Autowired
    @Qualifier("callPlanning")
    RecurringTask<Void> callPlanning;

    @Test
    void aSecondStartLoadsNothingTwice() {
        assertThat(schemes.current()).extracting(SchemeDetails::slug).contains("verksamhetsbidrag");
        int before = schemes.current().size();
        int calls = count();
        loader.run(new DefaultApplicationArguments());
        assertThat(schemes.current()).hasSize(before);
        assertThat(count()).isEqualTo(calls);
    }

    @Test
    @Transactional
    void aCallWhoseLastDayHasBeenMovedIsNotMadeAgain() {
        int calls = count();
        jdbc.sql("update scheme_call set closes = date_add(closes, interval 3 day)")
                .update();
        loader.run(new DefaultApplicationArguments());
        assertThat(count()).isEqualTo(calls);
    }

    @Test
    @Transactional
    void aRunningServerMakesTheCallsThatAreMissing() {
        int calls = count();
        jdbc.sql("delete from scheme_call where deadline_year > ?")
                .param(Year.now(clock).getValue())
                .update();
        assertThat(count()).isLessThan(calls);
        callPlanning.executeRecurringly(new TaskInstance<>("call-planning", "now"), null);
        assertThat(count()).isEqualTo(calls);
    }

    @Test
    void everySchemeHasAFormAndARoundToApplyIn() {
        assertThat(schemes.current()).allSatisfy(scheme -> {
            assertThat(scheme.applyable()).isTrue();
            assertThat(forms.current(Objects.requireNonNull(scheme.formKey()))).isNotNull();
            assertThat(schemes.calls(scheme.id())).isNotEmpty();
        });
    }

    private int count() {
        return jdbc.sql("select count(*) from scheme_call").query(Integer.class).single();
    }
}
