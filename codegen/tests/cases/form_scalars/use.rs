//! A form: its bytes, and the violations that prevent it.

use form_scalars::operations::CreateMessage;
use form_scalars::operations::create_message::Kind;
use form_scalars::{Client, Config, Credentials, DateTime, Fake, Operation};

fn body(request: &CreateMessage) -> Result<String, String> {
    let config = Config::new("http://localhost", Credentials::none());
    let context = config.request_context().expect("is a URL");
    let request = request
        .to_http(&context)
        .map_err(|found| found.to_string())?;
    let media_type = &request.headers()["content-type"];
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    assert_eq!(request.method(), "POST");
    Ok(String::from_utf8(request.body().to_vec()).expect("is ASCII"))
}

fn message() -> CreateMessage {
    CreateMessage::new("", 1, "+49")
}

#[test]
fn fields_are_in_the_order_of_the_document() {
    assert_eq!(body(&message()).as_deref(), Ok("To=%2B49&Body=&Count=1"));
    let at: DateTime = "2024-05-06T07:08:09+02:00".parse().expect("is a date");
    let request = message()
        .kind(Kind::Rich)
        .link("https://a.example/?b=c&d")
        .send_at(at)
        .weight(0.5)
        .sent(false);
    let wanted = "To=%2B49&Body=&Count=1&Sent=false&Weight=0.5\
                  &SendAt=2024-05-06T07%3A08%3A09%2B02%3A00\
                  &Link=https%3A%2F%2Fa.example%2F%3Fb%3Dc%26d&Kind=rich";
    assert_eq!(body(&request).as_deref(), Ok(wanted));
}

#[test]
fn an_invalid_form_is_not_encoded() {
    let mut request = message().link("no uri");
    request.count = 0;
    let found = body(&request).expect_err("two violations");
    let wanted = "Count: must be at least 1, but is 0; \
                  Link: must be an absolute URI (RFC 3986), but is \"no uri\"";
    assert_eq!(found, wanted);
}

#[test]
fn a_field_is_cleared_where_the_format_does_not_allow_it() {
    let fake = Fake::new().reply_http(http::Response::new("".into()));
    let config = Config::new("http://localhost", Credentials::none());
    let client = Client::with_transport(fake.clone(), config).expect("is set up");
    client.call(message().link("")).unchecked_at("Link").send().expect("is sent");
    assert_eq!(fake.requests()[0].body(), "To=%2B49&Body=&Count=1&Link=");
    let mut request = message().link("");
    request.count = 0;
    let found = client.call(request).unchecked_at("Link").send().expect_err("is invalid");
    assert_eq!(found.to_string(), "invalid request: Count: must be at least 1, but is 0");
}
