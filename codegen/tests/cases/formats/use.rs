//! Formats: dates are values of their own, URIs are checked, others are prose.

use formats::types::Formats;
use formats::{DateTime, Validate};

fn read(at: &str, link: &str) -> Result<Formats, serde_json::Error> {
    let mail = "no address";
    serde_json::from_value(serde_json::json!({ "at": at, "link": link, "mail": mail }))
}

#[test]
fn a_date_is_written_as_it_was_read() {
    for text in ["2016-03-24T21:05:50Z", "1999-12-31T23:59:59.120+01:30"] {
        let read = read(text, "a:b").expect("is a date");
        assert_eq!(read.at.to_string(), text);
        assert_eq!(text.parse::<DateTime>(), Ok(read.at));
    }
    for text in [
        "2016-03-24",
        "2016-03-24 21:05:50Z",
        "2016-02-30T00:00:00Z",
        "",
    ] {
        assert!(read(text, "a:b").is_err(), "{text}");
    }
}

#[test]
fn a_uri_is_checked_wherever_it_is() {
    let mut read = read("2016-03-24T21:05:50Z", "/relative").expect("is a text");
    read.links = Some(vec!["https://a.example".to_owned(), "a b".to_owned()]);
    let found = read.validate().expect_err("has no scheme");
    let places: Vec<_> = found
        .iter()
        .map(|one| (one.place(), one.keyword()))
        .collect();
    assert_eq!(places, [("/link", "format"), ("/links/1", "format")]);
}
