//! Responses as the clients decode them: success and error bodies that differ by status code.

use loopback::call;

const JSON: &str = "content-type: application/json\r\n";

#[test]
fn a_success_body_is_decoded_by_its_status() {
    use responses_several::operations::{GetJob, GetJobSuccess, PostJob, PostJobSuccess};
    use responses_several::types::ResultType as Done;

    let get = |status, body| {
        let none = responses_several::Credentials::none();
        let (received, responses) =
            call!(responses_several, none, GetJob::new(), (status, JSON, body));
        assert_eq!(received.line, "GET /job");
        responses.map(|response| response.expect("succeeds").into_body())
    };
    for body in get("200 OK", r#"{"value":7}"#) {
        assert!(matches!(body, GetJobSuccess::Ok(Done { value: 7, .. })));
    }
    for body in get("202 Accepted", r#"{"left":3}"#) {
        assert!(matches!(body, GetJobSuccess::Accepted(job) if job.left == Some(3)));
    }
    for body in get("204 No Content", "") {
        assert_eq!(body, GetJobSuccess::NoContent);
    }
    let none = responses_several::Credentials::none();
    let response = ("207 Multi-Status", "content-type: text/plain\r\n", "so\n");
    let (_, responses) = call!(responses_several, none, PostJob::new(), response);
    for response in responses {
        let body = response.expect("succeeds").into_body();
        assert_eq!(body, PostJobSuccess::Success("so\n".to_owned()));
    }
}

#[test]
fn a_body_that_deviates_is_read_and_kept() {
    use responses_several::Credentials;
    use responses_several::operations::PutJob;

    let body = "\u{feff}{\"value\": \"7\", \"other\": [1e400, \"\\ud800\"]}";
    let response = ("200 OK", JSON, body);
    let (_, responses) = call!(
        responses_several,
        Credentials::none(),
        PutJob::new(),
        response
    );
    for response in responses {
        let response = response.expect("succeeds");
        assert_eq!((response.value, &**response.raw()), (7, body.as_bytes()));
        let drift = response.drift();
        let places: Vec<_> = drift.iter().map(|it| (it.pointer(), it.raw())).collect();
        assert_eq!(places, [("", ""), ("/value", "\"7\"")]);
    }
}

#[test]
fn an_error_body_is_decoded_by_its_status() {
    use errors_by_status::operations::GetThings;
    use errors_by_status::{Credentials, Error, ErrorBody as Failed};

    let fails = |status, headers, body| {
        let none = Credentials::none();
        let (received, responses) = call!(
            errors_by_status,
            none,
            GetThings::new(),
            (status, headers, body)
        );
        assert_eq!(
            received.header("accept"),
            "application/json, application/problem+json, text/plain"
        );
        responses.map(|response| match response.expect_err("fails") {
            Error::Api(failure) => *failure,
            other => panic!("{other}"),
        })
    };
    for failure in fails("404 Not Found", JSON, r#"{"id":7}"#) {
        assert_eq!(failure.status(), 404);
        assert!(
            matches!(failure.body(), Some(Failed::GetThingsNotFoundError(thing)) if thing.id == 7)
        );
    }
    for failure in fails("409 Conflict", JSON, r#"{"other":"b"}"#) {
        assert!(matches!(
            failure.body(),
            Some(Failed::GetThingsConflictError(_))
        ));
    }
    for failure in fails("418 Teapot", "content-type: text/plain\r\n", "short") {
        assert_eq!(failure.body(), Some(&Failed::Text("short".to_owned())));
    }
    let problem = "content-type: application/problem+json\r\nretry-after: 3\r\n";
    for failure in fails("503 Service Unavailable", problem, r#"{"title":"Busy"}"#) {
        assert!(matches!(failure.body(), Some(Failed::Problem(it)) if it.title == "Busy"));
        assert_eq!(failure.headers()["retry-after"], "3");
    }
    for failure in fails("404 Not Found", "content-type: text/html\r\n", "<html>") {
        assert!(failure.body().is_none());
        assert_eq!(failure.raw(), "<html>");
    }
}
