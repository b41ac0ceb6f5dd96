package vn.caunoi.search;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;

@RoomTest
class PostgresEngineTest extends EngineContract {

    @Autowired Engine engine;
    @Autowired MovableClock clock;
    @Autowired PlatformTransactionManager transactions;

    @Override
    Engine engine() {
        return engine;
    }

    @Override
    MovableClock clock() {
        return clock;
    }

    @Override
    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }
}
