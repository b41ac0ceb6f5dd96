package vn.caunoi.web;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;

/** No site answers for the host name of the request (421). */
public class UnknownHost extends ErrorResponseException {

    public UnknownHost() {
        super(HttpStatusCode.valueOf(421));
    }
}
