//! Messages of errors: the fact, the location, and what was expected.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_ENCODING;
use http::{HeaderMap, HeaderValue, Response as HttpResponse, StatusCode};

use crate::runtime::client::config_error::ConfigError;
use crate::runtime::client::error::Error;
use crate::runtime::client::server_variables;
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::json::decode;
use crate::runtime::json::decoding::Decoding;
use crate::runtime::json::pointer;
use crate::runtime::request::media_type::has_content;
use crate::runtime::response::headers::Header;
use crate::runtime::response::raw_response::{RawResponse, map_body};
use crate::runtime::response::violation_drift;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::{Count, Violations};

#[test]
fn pointers_are_escaped_and_split() {
    assert_eq!(pointer::segment("a/b~c"), "/a~1b~0c");
    assert_eq!(pointer::split_last(""), None);
    let (parent, name) = pointer::split_last("/x/a~1b~0c").unwrap();
    assert_eq!((parent, name.as_str()), ("/x", "a/b~c"));
}

#[test]
fn a_mismatch_has_its_location() {
    let rejected = |text| {
        let decoded = decode::from_text::<BTreeMap<String, Vec<String>>>(text, Decoding::Strict);
        decoded.unwrap_err().to_string()
    };
    assert_eq!(rejected("7"), "expected an object, found the integer 7");
    assert_eq!(
        rejected(r#" { "a" : [ ] , "a\u002fb~" : [ "[" , true ] }"#),
        "/a~1b~0/1: expected a string, found the boolean true"
    );
    assert_eq!(rejected(r#"{"a":[],"a":[]}"#), r#"duplicate property "a""#);
}

#[test]
fn a_violation_becomes_a_deviation() {
    let mut found = Violations::default();
    let (root, absent) = (Location::Root, "");
    found.push(&root.key("a").key("b"), "required", absent, absent);
    found.push(&root.key("c"), "additionalProperties", absent, 1);
    found.push(&root, "minItems", 2, Count(1, "item", "items"));
    found.push(&root, "maximum", 2, 3);
    let expected = [
        r#"/a: missing required property "b""#,
        r#"unknown property "c""#,
        "must have at least 2 items, but has 1 item",
        "must be at most 2, but is 3",
    ];
    let messages = |all: &[String]| assert_eq!(all, expected);
    messages(&found.iter().map(ToString::to_string).collect::<Vec<_>>());
    let deviations: Vec<_> = violation_drift::of_violations(&found).collect();
    messages(
        &deviations
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
    );
    assert_eq!(deviations[0].pointer(), "/a/b");
    assert_eq!(deviations[3].expected(), "must be at most 2");
    assert_eq!(deviations[3].found(), "3");
}

fn response(status: u16, body: &'static str) -> RawResponse {
    let mut response = HttpResponse::new(Bytes::from_static(body.as_bytes()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    RawResponse::new(response, Decoding::Strict)
}

#[test]
fn errors_of_a_call_say_what_happened() {
    let error: Error<()> = response(200, "7").json::<String, _>(&[200]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot decode the response (200 OK): expected a string, found the integer 7: 7"
    );
    let error: Error<()> = response(201, "").empty(&[200, 204]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot decode the response (201 Created): expected the status code 200 or 204, found 201"
    );
    let error = response(404, "gone").error_json(|text: String| text);
    assert_eq!(
        error.to_string(),
        "the API responded with 404 Not Found: gone"
    );
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    let error: Error<()> = TransportError::timeout(Duration::from_secs(3)).into();
    assert_eq!(error.to_string(), "no complete response within 3s");
    assert!(error.is_timeout() && !error.is_connect() && error.headers().is_none());
}

#[test]
fn a_compressed_body_is_named() {
    let compressed = |status: u16, coding: &'static str, body: &'static [u8]| {
        let mut response = HttpResponse::new(Bytes::from_static(body));
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        let coding = HeaderValue::from_static(coding);
        response.headers_mut().insert(CONTENT_ENCODING, coding);
        RawResponse::new(response, Decoding::Lenient)
    };
    const GZIP: &[u8] = b"\x1f\x8b\x08";
    let json: Error<()> = compressed(200, "gzip", GZIP)
        .json::<String, _>(&[])
        .unwrap_err();
    let text: Error<()> = compressed(200, "GZIP", GZIP).text(&[]).unwrap_err();
    let events = compressed(200, "gzip", GZIP)
        .events::<String, ()>(&[])
        .unwrap_err();
    for error in [json, text, events] {
        let error = error.to_string();
        assert!(
            error.contains("compressed with gzip, which was not requested"),
            "{error}"
        );
    }
    let error = compressed(500, "br", GZIP).error_text(|text: String| text);
    assert_eq!(
        error.to_string(),
        "the API responded with 500 Internal Server Error (the body is compressed with br)"
    );
    // A file may be compressed, and an empty body is nothing.
    let bytes = compressed(200, "gzip", GZIP).bytes::<()>(&[]).unwrap();
    assert_eq!(bytes.body(), GZIP);
    assert!(compressed(200, "gzip", b"").empty::<()>(&[]).is_ok());
    assert!(
        compressed(200, "gzip", b"\"a\"")
            .json::<String, ()>(&[])
            .is_ok()
    );
}

#[test]
fn a_body_becomes_a_variant() {
    let result = response(200, "\"a\"").json::<String, ()>(&[]);
    let length = map_body(|text: String| text.len(), result).unwrap();
    assert_eq!(length.into_body(), 1);
}

#[test]
fn settings_say_what_is_invalid() {
    assert_eq!(
        server_variables::one_of("region", "eu", &["eu", "us"]),
        Ok(())
    );
    let error = server_variables::one_of("region", "xx", &["eu", "us"]).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"invalid value "xx" of the server variable "region": expected one of ["eu", "us"]"#
    );
    assert_eq!(
        ConfigError::base_url("ftp://me:hush@host", "it has no host").to_string(),
        r#"invalid base URL "host": it has no host"#
    );
}

#[test]
fn a_header_has_the_documented_type() {
    let mut headers = HeaderMap::new();
    headers.insert("x-count", HeaderValue::from_static("many"));
    let error = Header::<i64>::new("x-count").read(&headers).unwrap_err();
    assert_eq!(
        error.to_string(),
        r#"x-count: expected a value of the documented type, found "many""#
    );
}

#[test]
fn media_types_match_ranges() {
    let mut headers = HeaderMap::new();
    assert!(!has_content(&headers, "text/plain") && !has_content(&headers, "*/*"));
    headers.insert("content-type", HeaderValue::from_static("Image/PNG; q=1"));
    for (media_types, expected) in [
        ("image/png", true),
        ("text/plain, image/*", true),
        ("*/*", true),
        ("image/jpeg", false),
        ("image", false),
    ] {
        assert_eq!(
            has_content(&headers, media_types),
            expected,
            "{media_types}"
        );
    }
}
