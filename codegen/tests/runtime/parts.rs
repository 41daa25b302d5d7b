//! Multipart bodies whose parts have no names, as they arrive: cut anywhere, and within limits.

use std::io::{self, Read};

use bytes::Bytes;
use http::HeaderValue;

use crate::runtime::client::transport::Limits;
use crate::runtime::response::body_stream::IncomingBody;
use crate::runtime::response::part_reader::{MultipartStream, Part};
use crate::runtime::response::part_splitter::boundary;

/// A body that arrives in these chunks.
struct Chunks<'b>(Vec<&'b [u8]>);

impl Read for Chunks<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.is_empty() {
            true => Ok(0),
            false => self.0.remove(0).read(buffer),
        }
    }
}

/// The contents of the parts of a body with the boundary `b`, up to an error.
fn contents(chunks: Vec<&[u8]>, most: usize) -> (Vec<Bytes>, Option<String>) {
    let limits = Limits {
        body: most,
        ..Limits::default()
    };
    let media_type = HeaderValue::from_static("multipart/mixed; boundary=b");
    let body = IncomingBody::new(Chunks(chunks), limits).of_type(Some(&media_type));
    let mut stream = MultipartStream::<_, Bytes>::from(body);
    let mut contents = Vec::new();
    for part in stream.by_ref() {
        match part {
            Ok(Part { bytes, .. }) => contents.push(bytes),
            Err(error) => return (contents, Some(error.to_string())),
        }
    }
    (contents, None)
}

const BODY: &[u8] =
    b"x\r\n --b\r\n--b\t\r\nA: b\r\n\r\n1\r\n--c\r\n--bb\r\n--b\n\n2\n--b--\r\n--b\r\n\r\n3";

#[test]
fn chunks_can_end_anywhere() {
    let wanted = (
        vec![Bytes::from("1\r\n--c\r\n--bb"), Bytes::from("2")],
        None,
    );
    for first in 0..=BODY.len() {
        for second in first..=BODY.len() {
            let chunks = [&BODY[..first], &BODY[first..second], &BODY[second..]];
            let chunks = chunks.into_iter().filter(|chunk| !chunk.is_empty());
            assert_eq!(contents(chunks.collect(), 100), wanted, "{first} {second}");
        }
    }
    assert_eq!(contents(BODY.chunks(1).collect(), 100), wanted);
}

#[test]
fn the_limit_is_for_one_part() {
    let many = [&b"--b\r\n\r\n0123456789\r\n".repeat(50)[..], b"--b--"].concat();
    let (parts, error) = contents(many.chunks(7).collect(), 40);
    assert_eq!((parts.len(), error), (50, None));
    // What is in front of the first part is not kept.
    let preamble = [&b"0123456789\n".repeat(50)[..], b"--b\r\n\r\n1\r\n--b--"].concat();
    assert_eq!(contents(preamble.chunks(7).collect(), 40).0, ["1"]);
    let endless = [&b"--b\r\n\r\n"[..], &b"0123456789".repeat(50)[..]].concat();
    let (parts, error) = contents(endless.chunks(7).collect(), 40);
    assert!(parts.is_empty());
    let wanted = "the response body is larger than 40 bytes";
    assert_eq!(error.as_deref(), Some(wanted));
    let whole = [&endless[..], b"\r\n--b--"].concat();
    assert_eq!(contents(vec![&whole], 40).1.as_deref(), Some(wanted));
}

#[test]
fn the_boundary_is_a_parameter() {
    let of = |text: &str| {
        let found = boundary(&HeaderValue::from_str(text).unwrap());
        found.map(|bytes| String::from_utf8(bytes).unwrap())
    };
    for (text, expected) in [
        ("multipart/mixed; boundary=a", Some("a")),
        ("multipart/mixed;charset=x; BOUNDARY = a ;b=c", Some("a")),
        (
            r#"multipart/mixed; x="; boundary=b"; boundary="a\"; b""#,
            Some("a\"; b"),
        ),
        (r#"multipart/mixed; boundary="""#, None),
        (r#"multipart/mixed; boundary="open"#, Some("open")),
        ("multipart/mixed; boundary", None),
        ("multipart/mixed; xboundary=a", None),
        ("multipart/mixed", None),
    ] {
        assert_eq!(of(text).as_deref(), expected, "{text}");
    }
}
