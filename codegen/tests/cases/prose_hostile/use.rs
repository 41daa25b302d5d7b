//! Text of a document that looks like code: it is a name on the wire and nothing more.

use prose_hostile::operations::QuoteStar;
use prose_hostile::types::Text;
use prose_hostile::{Config, Credentials, Operation};

#[test]
fn names_are_sent_unchanged() {
    let context = Config::new(Credentials::none())
        .request_context()
        .expect("is a URL");
    let request = QuoteStar::new().to_http(&context).expect("is valid");
    assert_eq!(request.uri().path(), "/a%22b");
    assert_eq!(QuoteStar::ID, "quote\" ` */");
    let text = "{\"quote\\\"\\\\\\n`\":\"`*/\",\"\\u0000\":\"x\"}";
    let read: Text = serde_json::from_str(text).expect("deserializes");
    assert_eq!(read.quote.as_ref().map(|quote| quote.as_str()), Some("`*/"));
    assert_eq!(serde_json::to_string(&read).expect("serializes"), text);
}
