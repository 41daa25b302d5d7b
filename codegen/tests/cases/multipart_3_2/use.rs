//! Multipart bodies whose parts have no names.

use multipart_3_2::operations::{
    ReadDocument, ReadRanges, WatchFrames, WatchNotes, WatchReadings, WatchReadingsSuccess,
};
use multipart_3_2::types::Document;
use multipart_3_2::{Decoding, Error, Operation, RawResponse};

fn response(media_type: &str, body: &'static [u8]) -> http::Response<bytes::Bytes> {
    let response = http::Response::builder().header("content-type", media_type);
    response.body(bytes::Bytes::from_static(body)).expect("is a response")
}

#[test]
fn parts_of_json_are_typed() {
    let body = b"This is not a part.\r\n--a b\r\nContent-Type: application/json\r\nX-Unit: m\r\n\r\n\
                 {\"value\":1}\r\n--a b \r\n\r\n{\"value\":0}\r\n--a b\r\n\r\n[]\r\n--a b--\r\nignored";
    let media_type = "multipart/mixed; charset=x; Boundary=\"a b\"";
    let response = WatchReadings::parse(response(media_type, body)).expect("succeeded");
    let WatchReadingsSuccess::OkParts(parts) = &*response else {
        panic!("{response:?}");
    };
    let [one, zero, list] = &parts[..] else {
        panic!("{parts:?}");
    };
    assert_eq!(one.content.as_ref().expect("is a reading").value, 1);
    assert_eq!((one.headers["x-unit"].as_bytes(), one.media_type()), (&b"m"[..], Some("application/json")));
    assert_eq!(zero.content.as_ref().expect("is a reading").value, 0);
    assert_eq!(zero.drift()[0].pointer(), "/value");
    assert!(list.content.is_err() && list.bytes == "[]");
    let pointers: Vec<_> = response.drift().iter().map(|it| it.pointer().to_owned()).collect();
    assert_eq!(pointers, ["/2", "/1/value"]);
}

#[test]
fn parts_of_text_are_strings() {
    let body = b"--x\nContent-Type: text/plain\n\n12\n--x\r\n\r\n\"json\"\r\n--x--";
    let parts = WatchNotes::parse(response("multipart/mixed; boundary=x", body));
    let parts = parts.expect("succeeded").into_body();
    let texts: Vec<_> = parts.into_iter().map(|part| part.content.expect("is text")).collect();
    assert_eq!(texts, ["12", "json"]);
}

#[test]
fn content_may_look_like_a_boundary() {
    let body = b"--x\r\n\r\n--x1\r\n --x\r\n\r\n--x\r\n--x\r\n\r\n\r\n--x--\r\n";
    let parts = WatchFrames::parse(response("multipart/mixed;boundary=x", body));
    let parts = parts.expect("succeeded").into_body();
    let contents: Vec<_> = parts.into_iter().map(|part| part.bytes).collect();
    assert_eq!(contents, [&b"--x1\r\n --x\r\n"[..], b"", b""]);
}

#[test]
fn a_body_that_breaks_off_is_an_error() {
    let whole = b"--x\r\n\r\nabc\r\n--x--";
    for end in 0..whole.len() {
        let cut = &whole[..end];
        let parts = WatchFrames::parse(response("multipart/mixed; boundary=x", cut));
        assert!(matches!(parts, Err(Error::Decode(_))), "{end}");
    }
    for media_type in ["multipart/mixed", "multipart/mixed; boundary=\"\"", "text/plain; a=b"] {
        let parts = WatchFrames::parse(response(media_type, whole));
        let error = parts.expect_err("has no boundary").to_string();
        assert!(error.contains("boundary"), "{error}");
    }
}

#[test]
fn headers_of_parts_say_what_they_are() {
    let body = b"--r\r\nContent-Range: bytes 0-1/4\r\nX-Long: a\r\n\tb\r\nnot a header\r\n\r\nab\r\n--r--";
    let response = response("multipart/byteranges; boundary=r", body);
    let (mut head, body) = response.into_parts();
    head.status = http::StatusCode::PARTIAL_CONTENT;
    let parts = ReadRanges::parse(http::Response::from_parts(head, body)).expect("succeeded");
    assert_eq!(parts[0].headers["content-range"], "bytes 0-1/4");
    assert_eq!(parts[0].headers["x-long"], "a\tb");
    assert_eq!(parts[0].bytes, "ab");
}

#[test]
fn parts_that_differ_are_decoded_one_by_one() {
    let body = b"--r\r\nContent-Type: application/json\r\n\r\n{\"title\":\"t\"}\r\n\
                 --r\r\nContent-Type: image/png\r\n\r\n\x89PNG\r\n--r--";
    let parts = ReadDocument::parse(response("multipart/related; boundary=r", body));
    let parts = parts.expect("succeeded").into_body();
    let document = parts[0].json::<Document>().expect("is a document");
    assert_eq!(document.title, "t");
    assert_eq!(parts[1].content.as_deref(), Ok(&b"\x89PNG"[..]));
    assert!(parts[1].json::<Document>().is_err());
}

#[test]
fn strict_decoding_rejects_a_part() {
    let parts = |body| {
        let response = response("multipart/mixed; boundary=x", body);
        WatchReadings::decode(RawResponse::new(response, Decoding::Strict))
    };
    assert!(parts(b"--x\r\n\r\n{\"value\":1}\r\n--x--").is_ok());
    assert!(parts(b"--x\r\n\r\n{\"value\":0}\r\n--x--").is_err());
    assert!(parts(b"--x\r\n\r\n{}\r\n--x--").is_err());
}
