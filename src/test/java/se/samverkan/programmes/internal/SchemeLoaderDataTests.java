package se.samverkan.programmes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.DataTest;
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

    private int count() {
        return jdbc.sql("select count(*) from scheme_call").query(Integer.class).single();
    }
}
