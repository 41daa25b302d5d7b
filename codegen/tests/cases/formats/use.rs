//! Formats: dates have types of their own, most others are validated, and the rest are documented
//! only.

use formats::types::{Formats, Link};
use formats::{DateTime, Validate};
use serde_json::{Value, json};

fn read(value: Value) -> Result<Formats, serde_json::Error> {
    serde_json::from_value(value)
}

#[test]
fn a_date_is_written_as_it_was_read() {
    for text in ["2016-03-24T21:05:50Z", "1999-12-31T23:59:59.120+01:30"] {
        let read = read(json!({"at": text, "link": "a:b"})).expect("is a date");
        assert_eq!(read.at.to_string(), text);
        assert_eq!(text.parse::<DateTime>(), Ok(read.at));
    }
    for text in [
        "2016-03-24",
        "2016-03-24 21:05:50Z",
        "2016-02-30T00:00:00Z",
        "",
    ] {
        assert!(read(json!({"at": text, "link": "a:b"})).is_err(), "{text}");
    }
}

fn violations(value: Value) -> Vec<(String, &'static str)> {
    let read = read(value).expect("is of the type");
    let found = read.validate().err().unwrap_or_default();
    let places = found
        .iter()
        .map(|one| (one.location().to_owned(), one.keyword()));
    places.collect()
}

#[test]
fn a_format_is_validated_at_every_location() {
    let at = "2016-03-24T21:05:50Z";
    let good = json!({
        "at": at, "link": "a:b", "links": ["https://a.example"], "mail": "a@b.example",
        "short": "a:b", "host": "a.example", "code": at, "kind": "b", "secret": "",
        "no_mail": "nobody",
    });
    assert_eq!(violations(good), []);
    let bad = json!({
        "at": at, "link": "/relative", "links": ["a:b", "a b"], "mail": "nobody",
        "short": "no link, and too long", "host": "no host, and too long", "code": "today",
        "both": "pointer", "kind": "-b", "no_mail": "a@b.example",
    });
    let expected = [
        ("/link", "format"),
        ("/links/1", "format"),
        ("/mail", "format"),
        ("/short", "maxLength"),
        ("/short", "format"),
        ("/host", "maxLength"),
        ("/host", "format"),
        ("/code", "format"),
        ("/kind", "format"),
        ("/both", "format"),
        ("/both", "format"),
        ("/no_mail", "not"),
    ];
    let expected = expected.map(|(place, keyword)| (place.to_owned(), keyword));
    assert_eq!(violations(bad), expected);
}

#[test]
fn a_newtype_validates_its_format() {
    let found = Link::new("nothing").expect_err("has no scheme");
    let expected = "Link: must be an absolute URI (RFC 3986), but is \"nothing\"";
    assert_eq!(found.to_string(), expected);
    // A format cannot be evaluated at compile time, so this happens at run time.
    assert_eq!(Link::from_static("a:b").as_str(), "a:b");
    assert!(std::panic::catch_unwind(|| Link::from_static("nothing")).is_err());
}
