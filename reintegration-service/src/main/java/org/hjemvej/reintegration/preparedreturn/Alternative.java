package org.hjemvej.reintegration.preparedreturn;

/** What the person chooses when no partner was found: nothing is chosen for her. */
public enum Alternative {
    WAIT(ReturnStatus.WAITING),
    CHECK_AGAIN(ReturnStatus.COVERAGE_CHECK),
    OTHER_ROUTE(ReturnStatus.ALTERNATIVE_ROUTE),
    CLOSE(ReturnStatus.CLOSED_NO_COVERAGE);

    private final ReturnStatus status;

    Alternative(ReturnStatus status) {
        this.status = status;
    }

    ReturnStatus status() {
        return status;
    }
}
