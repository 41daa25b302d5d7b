//! Form fields encoded by their Encoding Object, or by the defaults of OpenAPI.

use form_encodings::operations::CreateCharge;
use form_encodings::types::Card;
use form_encodings::{Config, Credentials, Operation};
use serde_json::json;

fn body(request: &CreateCharge) -> Result<String, String> {
    let config = Config::new("http://localhost", Credentials::none());
    let context = config.request_context().expect("is a URL");
    let request = request.to_http(&context);
    let request = request.map_err(|found| found.to_string())?;
    Ok(String::from_utf8_lossy(request.body()).into_owned())
}

#[test]
fn fields_are_encoded_by_their_encoding_object() {
    let mut card = Card::default();
    card.number = Some("4 2".to_owned());
    card.tags = Some(vec!["a".to_owned(), "b".to_owned()]);
    let mut empty = Card::default();
    empty.number = Some(String::new());
    let request = CreateCharge::new(5)
        .note("ü")
        .expand(["x.y", "z"])
        .card(card.clone())
        .items([card.clone(), empty.clone()])
        .spaces(["a", "b,c"])
        .joined(["a", "b,c"])
        .url("http://a/?b=c&d")
        .list(["a"]);
    let wanted = [
        "note=%C3%BC",
        "amount=5",
        "expand%5B%5D=x.y",
        "expand%5B%5D=z",
        "card%5Bnumber%5D=4+2",
        "card%5Btags%5D%5B%5D=a",
        "card%5Btags%5D%5B%5D=b",
        "items%5B0%5D%5Bnumber%5D=4+2",
        "items%5B0%5D%5Btags%5D%5B%5D=a",
        "items%5B0%5D%5Btags%5D%5B%5D=b",
        "items%5B1%5D%5Bnumber%5D=",
        "spaces=a%20b%2Cc",
        "joined=a,b%2Cc",
        "url=http%3A%2F%2Fa%2F%3Fb%3Dc%26d",
        "list=%5B%22a%22%5D",
    ];
    assert_eq!(body(&request), Ok(wanted.join("&")));
    let request = CreateCharge::new(5)
        .plain(["a", "b"])
        .object(card)
        .objects([empty.clone(), empty])
        .any(json!({"k": [1]}))
        .additional([("more".to_owned(), "x y".to_owned())].into());
    let wanted = [
        "amount=5",
        "plain=a",
        "plain=b",
        "object=%7B%22number%22%3A%224+2%22%2C%22tags%22%3A%5B%22a%22%2C%22b%22%5D%7D",
        "objects=%7B%22number%22%3A%22%22%7D",
        "objects=%7B%22number%22%3A%22%22%7D",
        "any=%7B%22k%22%3A%5B1%5D%7D",
        "more=x+y",
    ];
    assert_eq!(body(&request), Ok(wanted.join("&")));
    assert!(body(&CreateCharge::new(0)).is_err());
}
