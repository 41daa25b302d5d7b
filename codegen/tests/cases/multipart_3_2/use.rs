//! Multipart bodies whose parts have no names.

use multipart_3_2::operations::add_bundle::BodyPart1;
use multipart_3_2::operations::add_report::{BodyAuthor, BodyReadingsItem};
use multipart_3_2::operations::change_parts::BodyItem;
use multipart_3_2::operations::{
    AddBundle, AddDocument, AddReport, ChangeParts, ChangePartsParts, ReadDocument, ReadRanges, WatchFrames, WatchNotes, WatchReadings, WatchReadingsSuccess,
};
use multipart_3_2::types::Document;
use multipart_3_2::{
    Credentials, Decoding, Error, File, Operation, RawResponse, RequestContext,
};

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

/// The body of a request, with `B` in place of the outer boundary, and `I` of others.
fn sent(operation: &impl Operation, media_type: &str) -> String {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let request = operation.to_http(&context.expect("is a URL")).expect("is valid");
    let found = request.headers()["content-type"].to_str().expect("is text");
    let boundary = found.strip_prefix(&format!("{media_type}; boundary=")).expect(found);
    let body = std::str::from_utf8(request.body()).expect("is text");
    let mut body = body.replace(boundary, "B").replace("\r\n", "\n");
    while let Some(at) = body.find("part-") {
        let end = at + boundary.len();
        body = body.replace(&body[at..end].to_owned(), "I");
    }
    body
}

#[test]
fn parts_have_positions() {
    let request = AddDocument::new(Document::new("t")).parts([
        File::new("one"),
        File::new("two").name("2.png").media_type("image/webp").part_header("content-id", "<2>"),
    ]);
    let wanted = "--B
Content-Type: application/json

{\"title\":\"t\"}
--B
Content-Type: image/png

one
--B
Content-Disposition: attachment; filename=\"2.png\"
Content-Type: image/webp
content-id: <2>

two
--B--
";
    assert_eq!(sent(&request, "multipart/related; type=\"application/json\""), wanted);
}

#[test]
fn each_position_has_one_part() {
    let parts = ChangePartsParts::new(Document::new("t"), 7, [1, 2], "abc")
        .parts([BodyItem::new().value(3)]);
    let wanted = "--B
Content-Type: application/json
X-Version: 7

{\"title\":\"t\"}
--B
Content-Type: application/json

[1,2]
--B

abc
--B
Content-Type: application/json

{\"value\":3}
--B--
";
    assert_eq!(sent(&ChangeParts::new(parts.clone()), "multipart/mixed"), wanted);
    assert!(ChangeParts::new(parts.parts([BodyItem::new(), BodyItem::new()])).validate().is_err());
}

#[test]
fn a_part_may_be_a_body_itself() {
    let author = BodyAuthor::new("A & B").tags(["x", "y"]).nick("n");
    let request = AddReport::new(author, [File::new("png"), File::new("jpg").media_type("image/jpeg")])
        .readings([BodyReadingsItem::new().value(1)]);
    let wanted = "--B
Content-Disposition: form-data; name=\"author\"
Content-Type: application/x-www-form-urlencoded

name=A+%26+B&tags=x%7Cy&nick=n
--B
Content-Disposition: form-data; name=\"pictures\"
Content-Type: multipart/mixed; boundary=I

--I
Content-Type: image/png

png
--I
Content-Type: image/jpeg

jpg
--I--

--B
Content-Disposition: form-data; name=\"readings\"
Content-Type: multipart/mixed; boundary=I

--I
Content-Type: application/json

{\"value\":1}
--I--

--B--
";
    assert_eq!(sent(&request, "multipart/form-data"), wanted);
}

#[test]
fn a_position_may_have_a_body_itself() {
    let request = AddBundle::new(BodyPart1::new("n"), [File::new("png")]);
    assert!(AddBundle::new(BodyPart1::new("n"), [] as [File; 0]).validate().is_err());
    let wanted = "--B
Content-Type: application/x-www-form-urlencoded

name=n
--B
Content-Type: multipart/mixed; boundary=I

--I
Content-Type: image/png

png
--I--

--B--
";
    assert_eq!(sent(&request, "multipart/mixed"), wanted);
}
