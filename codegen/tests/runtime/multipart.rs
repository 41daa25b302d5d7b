//! Multipart bodies, as an independent parser reads them.

use bytes::Bytes;
use futures_util::{FutureExt, stream};
use http::Request;
use multer::Multipart as Reader;

use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::request_context::RequestContext;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::file::File;
use crate::runtime::request::multipart::Multipart;
use crate::runtime::request::path::Path;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// The request with a body that is written by `write`.
fn request(write: impl FnOnce(&mut RequestBuilder)) -> Result<Request<Bytes>, Violations> {
    let context =
        RequestContext::with_base_url("http://a", &Credentials::none(), "test/1").unwrap();
    let secrets = context.secrets(&[], &mut Violations::default());
    let mut builder = RequestBuilder::new(Path::below("http://a/"), Violations::default());
    write(&mut builder);
    builder.finish(&context, "POST", "application/json", secrets)
}

/// A part: its name, file name, media type and content.
type Part = (String, Option<String>, Option<String>, Bytes);

/// The parts of a body.
fn read(request: &Request<Bytes>) -> Vec<Part> {
    let media_type = request.headers()["content-type"].to_str().unwrap();
    let boundary = multer::parse_boundary(media_type).unwrap();
    let body: Result<_, std::convert::Infallible> = Ok(request.body().clone());
    let mut reader = Reader::new(stream::once(std::future::ready(body)), boundary);
    let mut parts = Vec::new();
    // The body is complete, so that nothing has to wait.
    while let Some(field) = reader.next_field().now_or_never().unwrap().unwrap() {
        let name = field.name().unwrap_or_default().to_owned();
        let file = field.file_name().map(str::to_owned);
        let media_type = field.content_type().map(ToString::to_string);
        let bytes = field.bytes().now_or_never().unwrap().unwrap();
        parts.push((name, file, media_type, bytes));
    }
    parts
}

fn part(name: &str, file: Option<&str>, media_type: Option<&str>, bytes: &[u8]) -> Part {
    let bytes = Bytes::copy_from_slice(bytes);
    (
        name.to_owned(),
        file.map(str::to_owned),
        media_type.map(str::to_owned),
        bytes,
    )
}

#[test]
fn another_parser_reads_the_parts() {
    let png = File::new(&b"\x89PNG\r\n\x1a\n\0"[..])
        .name("a.png")
        .media_type("image/png");
    let empty = File::new("");
    let request = request(|request| {
        let mut parts = Multipart::new();
        parts.text("title", None, &"Ü\r\n--x".to_owned());
        parts.text("none", None, &None::<String>);
        parts.text("many", Some("text/html"), &vec![1_i64, 2]);
        parts.json(
            "location",
            None,
            [&serde_json::json!({"city": "Ulm"})],
            request,
        );
        parts.json(
            "plain",
            None,
            [&serde_json::json!("as it is"), &true.into()],
            request,
        );
        parts.json(
            "quoted",
            Some("application/json"),
            [&"as JSON".to_owned()],
            request,
        );
        parts.json(
            "quoted",
            Some("text/json"),
            [&"as JSON".to_owned()],
            request,
        );
        parts.json(
            "text",
            Some("Text/HTML; charset=utf-8"),
            [&"<p>".to_owned()],
            request,
        );
        parts.file("images", Some("image/gif"), [&png, &empty]);
        parts.finish(request);
    });
    let wanted = [
        part("title", None, None, "Ü\r\n--x".as_bytes()),
        part("many", None, Some("text/html"), b"1"),
        part("many", None, Some("text/html"), b"2"),
        part(
            "location",
            None,
            Some("application/json"),
            br#"{"city":"Ulm"}"#,
        ),
        part("plain", None, None, b"as it is"),
        part("plain", None, None, b"true"),
        part("quoted", None, Some("application/json"), b"\"as JSON\""),
        part("quoted", None, Some("text/json"), b"\"as JSON\""),
        part("text", None, Some("text/html; charset=utf-8"), b"<p>"),
        part(
            "images",
            Some("a.png"),
            Some("image/png"),
            b"\x89PNG\r\n\x1a\n\0",
        ),
        part("images", Some("images"), Some("image/gif"), b""),
    ];
    assert_eq!(read(&request.unwrap()), wanted);
}

#[test]
fn no_name_leaves_its_header() {
    let file = File::new("x").name("a\"; x=\"y\r\nX-Evil: 1\r\n\r\nz");
    let request = request(|request| {
        let mut parts = Multipart::new();
        parts.file("f\"\r\n", None, [&file]);
        parts.finish(request);
    });
    let name = "a%22; x=%22y%0D%0AX-Evil: 1%0D%0A%0D%0Az";
    let media_type = Some("application/octet-stream");
    let wanted = part("f%22%0D%0A", Some(name), media_type, b"x");
    assert_eq!(read(&request.unwrap()), [wanted]);
    for media_type in [
        "",
        "image",
        "image/",
        "/png",
        "image/png\r\nX: y",
        "image/png\n",
        "a/ü",
    ] {
        let file = File::new("x").media_type(media_type);
        assert!(file.validate().is_err(), "{media_type:?}");
    }
    for media_type in [
        "image/png",
        "text/plain; charset=utf-8",
        "application/vnd.a+json",
    ] {
        assert!(File::new("x").media_type(media_type).validate().is_ok());
    }
}

#[test]
fn a_header_of_a_part_cannot_be_extended() {
    for (name, value) in [
        ("", "a"),
        ("X Y", "a"),
        ("X:", "a"),
        ("X\r\nY", "a"),
        ("X", "a\r\nY: b"),
        ("X", "a\0"),
        ("X", " a"),
        ("content-Type", "text/plain"),
        ("Content-Disposition", "form-data; name=other"),
    ] {
        let file = File::new("x").part_header(name, value);
        let found = file.validate().unwrap_err();
        let found: Vec<_> = found.iter().map(|one| one.keyword()).collect();
        assert_eq!(found, ["header"], "{name:?}: {value:?}");
    }
    assert!(File::new("x").part_header("X-A", "ü\tb").validate().is_ok());
}

#[test]
fn the_boundary_occurs_in_no_part() {
    let boundary = |content: &[u8]| {
        let request = request(|request| {
            let mut parts = Multipart::new();
            parts.file("f", None, [&File::new(content.to_vec())]);
            parts.finish(request);
        });
        let request = request.unwrap();
        assert_eq!(read(&request)[0].3, content);
        let media_type = request.headers()["content-type"].to_str().unwrap();
        multer::parse_boundary(media_type).unwrap()
    };
    let first = boundary(b"one");
    assert_eq!(first, boundary(b"one"));
    let with_first = format!("one\r\n--{first}--\r\n");
    assert_ne!(first, boundary(with_first.as_bytes()));
    boundary(&[b'-'; 100_000]);
}

#[test]
fn a_body_without_parts_is_valid() {
    let request = request(|request| Multipart::new().finish(request)).unwrap();
    assert!(read(&request).is_empty());
}
