//! Arrays in a form: the key is repeated for each item, in order; an empty array is not sent.

use form_arrays::operations::CreatePoll;
use form_arrays::types::Kind;
use form_arrays::{Config, Credentials, Operation};

fn body(request: &CreatePoll) -> Result<String, String> {
    let config = Config::new("http://localhost", Credentials::none());
    let context = config.request_context().expect("is a URL");
    let request = request
        .to_http(&context)
        .map_err(|found| found.to_string())?;
    Ok(String::from_utf8(request.body().to_vec()).expect("is ASCII"))
}

#[test]
fn a_key_is_repeated() {
    let request = CreatePoll::new(["b", "a", "b"])
        .kinds([Kind::Secret, Kind::Public])
        .scores([2, 1])
        .tags(["x y"]);
    let wanted = "Option=b&Option=a&Option=b&Tags=x+y&Scores=2&Scores=1&Kinds=secret&Kinds=public";
    assert_eq!(body(&request).as_deref(), Ok(wanted));
    assert_eq!(
        body(&CreatePoll::new(["", ""])).as_deref(),
        Ok("Option=&Option=")
    );
}

#[test]
fn counts_and_items_are_checked() {
    let violations = |request: &CreatePoll| body(request).expect_err("is rejected");
    let few = violations(&CreatePoll::new(["a"]));
    assert_eq!(
        few,
        "Option: must have at least 2 items, but has 1 item"
    );
    let many = violations(&CreatePoll::new(["a"; 4]).scores([0, -1]));
    let wanted = "Option: must have at most 3 items, but has 4 items; \
                  Scores/1: must be at least 0, but is -1";
    assert_eq!(many, wanted);
}
