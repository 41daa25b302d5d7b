//! What is sent, and what is received. The fields of a JSON object have no order.

#![allow(dead_code, reason = "each program uses a part of this")]

use api::{CallResult, Credentials, Operation, RequestContext};
use bytes::Bytes;
use serde_json::Value;

fn request(operation: &impl Operation) -> http::Request<Bytes> {
    let context = RequestContext::with_base_url("http://host", &Credentials::none(), "test/1");
    let request = operation.to_http(&context.expect("is a URL"));
    request.unwrap_or_else(|found| panic!("nothing is sent: {found}"))
}

/// The method, the path and the query.
pub fn line(operation: &impl Operation) -> String {
    let request = request(operation);
    let target = request.uri().path_and_query().expect("has a path");
    format!("{} {target}", request.method())
}

/// A header, or an empty string.
pub fn header(operation: &impl Operation, name: &str) -> String {
    let request = request(operation);
    let value = request.headers().get(name);
    value.map_or_else(String::new, |value| value.to_str().expect("is ASCII").to_owned())
}

/// The body.
pub fn body(operation: &impl Operation) -> String {
    String::from_utf8_lossy(request(operation).body()).into_owned()
}

/// The body as JSON.
pub fn json(operation: &impl Operation) -> Value {
    serde_json::from_str(&body(operation)).expect("is JSON")
}

/// What a response with this status and body is decoded to.
pub fn receive<O: Operation>(status: u16, body: impl ToString) -> CallResult<O> {
    let media_type = if body.to_string().starts_with(['{', '[', '"']) { "application/json" } else { "text/plain" };
    let response = http::Response::builder().status(status).header("content-type", media_type);
    O::parse(response.body(body.to_string().into()).expect("is a response"))
}

/// The body of a successful response with the status 200.
pub fn read<O: Operation>(body: impl ToString) -> O::ResponseBody {
    match receive::<O>(200, body) {
        Ok(response) => response.into_body(),
        Err(_) => panic!("is not decoded"),
    }
}
