//! Values in paths: every byte outside `unreserved` is encoded, and none leaves its segment.

use crate::runtime::request::input::Input;
use crate::runtime::request::path::Path;
use crate::support::sent;

fn encoded(value: &str) -> String {
    let mut path = Path::below("");
    path.literal("/a/");
    path.value(value);
    path.finish()
}

/// Whether the value is valid between these.
fn is_valid(before: &str, value: &str, after: &str) -> bool {
    let template = format!("/x/{before}{{id}}{after}/y");
    let value = value.to_owned();
    let sent = sent(|request| request.path_parameters(&template, &[&value]));
    let path = sent.map(|request| request.uri().path().to_owned());
    let wanted = encoded(&value).replacen("/a/", &format!("/x/{before}"), 1) + after + "/y";
    match path {
        Ok(path) => {
            assert_eq!(path, wanted);
            true
        }
        Err(violations) => {
            assert!(
                violations
                    .to_string()
                    .starts_with("id: must be a non-empty path segment")
            );
            false
        }
    }
}

#[test]
fn values_follow_the_template() {
    let (one, two) = ("a/b".to_owned(), Some(2_i64));
    let values: [&dyn Input; 2] = [&one, &two];
    let sent = sent(|request| request.path_parameters("/{one}/x.{two}.json", &values)).unwrap();
    assert_eq!(sent.uri().path(), "/a%2Fb/x.2.json");
}

#[test]
fn every_byte_is_encoded_unless_it_is_unreserved() {
    for byte in 0..=127_u8 {
        let value = char::from(byte).to_string();
        let unreserved = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        let wanted = if unreserved {
            value.clone()
        } else {
            format!("%{byte:02X}")
        };
        assert_eq!(encoded(&value), format!("/a/{wanted}"));
    }
    assert_eq!(encoded("ü€😀"), "/a/%C3%BC%E2%82%AC%F0%9F%98%80");
    assert_eq!(encoded("%2F"), "/a/%252F");
}

#[test]
fn encoded_values_are_decoded_again() {
    let all: String = (0..=0x2FF).filter_map(char::from_u32).collect();
    let path = encoded(&all);
    let back = percent_encoding::percent_decode_str(path.trim_start_matches("/a/"));
    assert_eq!(back.decode_utf8().unwrap(), all);
    let uri: http::Uri = path.parse().unwrap();
    assert_eq!(uri.path(), path);
}

#[test]
fn dot_segments_are_rejected() {
    for value in ["", ".", ".."] {
        assert!(!is_valid("", value, ""), "{value:?}");
    }
    for value in ["...", "a", ". ", "/", "%2E", "\u{2024}"] {
        assert!(is_valid("", value, ""), "{value:?}");
    }
    assert!(!is_valid(".", ".", "") && !is_valid("", ".", ".") && !is_valid(".", "", ""));
    assert!(is_valid(".", "..", "") && is_valid("", "..", ".json") && is_valid("x", ".", ""));
    assert!(
        !is_valid("a", "", "b"),
        "an empty value changes what the path names"
    );
}
