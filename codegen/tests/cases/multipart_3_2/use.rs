//! Multipart bodies whose parts have no names.

use multipart_3_2::operations::add_bundle::BodyPart1;
use multipart_3_2::operations::add_report::{BodyAuthor, BodyLinesItem, BodyPlacesItem, BodyReadingsItem};
use multipart_3_2::operations::change_parts::BodyItem;
use multipart_3_2::operations::send_letter::BodyItemSize;
use multipart_3_2::operations::send_letter::body_item_size::XUnit;
use multipart_3_2::operations::{
    AddBundle, AddDocument, AddReport, AddReportGrid, AddReportLines, ChangeParts, ChangePartsParts, ReadDocument,
    ReadRanges, SavePage, SendLetter, SendLetterPart, SendLetterPart2, SendLetterPartCover, WatchFrames, WatchNotes,
    WatchReadings, WatchReadingsSuccess,
};
use multipart_3_2::types::Document;
use multipart_3_2::{
    Credentials, Decoding, Error, File, Operation, RawResponse, RequestContext, headers,
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
    assert_eq!(one.media_type(), Some("application/json"));
    assert_eq!(headers::X_UNIT.read(&one.headers).expect("is text").as_deref(), Some("m"));
    assert_eq!(headers::X_UNIT.read(&zero.headers), Ok(None));
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

/// The parts of a body, those of a part that is a body itself in brackets as well; read by the rules of
/// RFC 2046, section 5.1.1, and independent of the code that writes them.
fn outline(content_type: &str, body: &str) -> String {
    let Some((media_type, boundary)) = content_type.split_once("; boundary=") else {
        return body.to_owned();
    };
    let (text, delimiter) = (format!("\r\n{body}"), format!("\r\n--{boundary}"));
    let pieces: Vec<_> = text.split(&delimiter).collect();
    let ["", parts @ .., "--\r\n"] = &pieces[..] else {
        panic!("{body:?}");
    };
    let parts = parts.iter().map(|part| {
        let (head, content) = part.split_once("\r\n\r\n").expect("has a head");
        let lines: Vec<_> = head.lines().skip(1).collect();
        let found = lines.iter().find_map(|line| line.strip_prefix("Content-Type: ")).unwrap_or_default();
        let lines: Vec<_> = lines.iter().map(|line| line.split("; boundary=").next().unwrap_or_default()).collect();
        format!("{}: {}", lines.join(" | "), outline(found, content))
    });
    let parts: Vec<_> = parts.collect();
    format!("{media_type}[{}]", parts.join(", "))
}

fn outlined(operation: &impl Operation) -> String {
    let context = RequestContext::with_base_url("http://a", &Credentials::none(), "test/1");
    let request = operation.to_http(&context.expect("is a URL")).expect("is valid");
    let found = request.headers()["content-type"].to_str().expect("is text");
    outline(found, std::str::from_utf8(request.body()).expect("is text"))
}

fn letter() -> SendLetter {
    let enclosed = SendLetterPart2::new("<a/>", "two", File::new("png")).part_2_content_language("de");
    SendLetter::new(["me"], enclosed, "<2>")
}

#[test]
fn a_body_in_a_position_has_positions_itself() {
    let wanted = "multipart/mixed[\
        Content-Type: application/json: [\"me\"], \
        Content-Type: multipart/mixed | Content-ID: <2>: multipart/mixed[\
            Content-Type: application/xml: <a/>, \
            Content-Language: de: two, \
            Content-Type: image/png: png]]";
    assert_eq!(outlined(&letter()), wanted);
}

#[test]
fn bodies_are_nested_as_deeply_as_in_the_document() {
    let cover = SendLetterPartCover::new("front").pictures(["a", "b"]);
    let part = SendLetterPart::new("one")
        .size(BodyItemSize::new().width(3))
        .size_x_unit(XUnit::Cm)
        .pages([File::new("1").media_type("image/png").part_header("X-Page", "1")])
        .cover(cover);
    let found = outlined(&letter().parts([part, SendLetterPart::new("two")]));
    let (_, parts) = found.split_once("png], ").expect("has parts");
    let wanted = "Content-Type: multipart/form-data: multipart/form-data[\
        Content-Disposition: form-data; name=\"title\": one, \
        Content-Disposition: form-data; name=\"size\" | Content-Type: application/json | X-Unit: cm: {\"width\":3}, \
        Content-Disposition: form-data; name=\"pages\" | Content-Type: multipart/mixed: multipart/mixed[\
            Content-Type: image/png | X-Page: 1: 1], \
        Content-Disposition: form-data; name=\"cover\" | Content-Type: multipart/form-data: multipart/form-data[\
            Content-Disposition: form-data; name=\"title\": front, \
            Content-Disposition: form-data; name=\"pictures\" | Content-Type: text/plain: a, \
            Content-Disposition: form-data; name=\"pictures\" | Content-Type: text/plain: b]], \
        Content-Type: multipart/form-data: multipart/form-data[\
            Content-Disposition: form-data; name=\"title\": two]]";
    assert_eq!(parts, wanted);
}

#[test]
fn an_array_with_a_name_is_a_body_for_each_item_that_fits() {
    let request = AddReport::new(BodyAuthor::new("me"), [File::new("png")])
        .grid([AddReportGrid::new(1).parts([2, 3]), AddReportGrid::new(4)])
        .lines(AddReportLines::new([BodyLinesItem::new().value(5)], "l"))
        .lines_x_count(1)
        .places([BodyPlacesItem::new().name("a b"), BodyPlacesItem::new()]);
    let found = outlined(&request);
    let (_, parts) = found.split_once("png], ").expect("has parts");
    let wanted = "Content-Disposition: form-data; name=\"grid\" | Content-Type: multipart/mixed: multipart/mixed[\
            Content-Type: application/json: 1, : 2, : 3], \
        Content-Disposition: form-data; name=\"grid\" | Content-Type: multipart/mixed: multipart/mixed[\
            Content-Type: application/json: 4], \
        Content-Disposition: form-data; name=\"lines\" | Content-Type: multipart/mixed | X-Count: 1: multipart/mixed[\
            Content-Type: application/json | X-Log: l: {\"value\":5}], \
        Content-Disposition: form-data; name=\"places\" | Content-Type: application/x-www-form-urlencoded: name=a+b, \
        Content-Disposition: form-data; name=\"places\" | Content-Type: application/x-www-form-urlencoded: ]";
    assert_eq!(parts, wanted);
}

#[test]
fn violations_name_the_part_inside_of_its_part() {
    let locations = |request: &dyn Fn() -> Result<(), multipart_3_2::Violations>| -> Vec<String> {
        let found = request().expect_err("is invalid");
        found.iter().map(|it| it.location().to_owned()).collect()
    };
    let mut long = letter();
    long.part_2.part_2 = "0123456789".to_owned();
    long.parts = vec![SendLetterPart::new("ok"), SendLetterPart::new("x"), SendLetterPart::new("ok")];
    assert_eq!(locations(&|| long.validate()), ["part 2/part 2", "parts/1/title", "parts"]);
    let lines = AddReportLines::new([] as [BodyLinesItem; 0], "");
    let empty = AddReport::new(BodyAuthor::new("me"), [] as [File; 0]).lines(lines);
    assert_eq!(locations(&|| empty.validate()), ["pictures", "lines/parts", "lines"]);
}

#[test]
fn a_part_of_a_response_may_have_parts() {
    let body = b"--o\r\nContent-Type: application/json\r\n\r\n{\"title\":\"t\"}\r\n\
                 --o\r\nContent-Type: multipart/mixed; boundary=i\r\nX-Size: 3,4\r\nContent-ID: <p>\r\n\r\n\
                 --i\r\nContent-Type: image/png\r\n\r\none\r\n--i\r\n\r\ntwo\r\n--i--\r\n\r\n--o--";
    let parts = ReadDocument::parse(response("multipart/related; boundary=o", body));
    let parts = parts.expect("succeeded").into_body();
    assert_eq!(headers::X_SIZE.read(&parts[1].headers), Ok(Some(vec![3, 4])));
    assert_eq!(headers::CONTENT_ID.read(&parts[1].headers), Ok(Some("<p>".to_owned())));
    let inner = parts[1].parts::<bytes::Bytes>().expect("has parts");
    let contents: Vec<_> = inner.iter().map(|part| &part.bytes[..]).collect();
    assert_eq!(contents, [b"one", b"two"]);
    assert!(parts[0].parts::<bytes::Bytes>().is_err());
}

#[test]
fn a_part_of_several_media_types_is_a_file() {
    let script = File::new("a()").media_type("text/javascript").part_header("Content-Location", "a.js");
    let request = SavePage::new("<p>", "index.html", "p {}").parts([script]);
    let wanted = "multipart/related; type=\"text/html\"[\
        Content-Type: text/html | Content-Location: index.html: <p>, \
        Content-Type: text/css: p {}, \
        Content-Type: text/javascript | Content-Location: a.js: a()]";
    assert_eq!(outlined(&request), wanted);
}
