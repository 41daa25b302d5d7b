//! Sequential media types of OpenAPI 3.2 over sockets: bodies that a server sends in chunks of odd
//! lengths, which split everything, and the bytes of requests.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

use events_3_2::operations::{FollowChanges, FollowChangesEvent};
use loopback::sent;
use multipart_3_2::operations::add_report::BodyAuthor;
use multipart_3_2::operations::{
    AddDocument, AddReport, ReadDocument, SendLetter, SendLetterPart, SendLetterPart2,
    SendLetterPartCover, WatchFrames, WatchReadings,
};
use multipart_3_2::types::Document;
use sequences_3_2::operations::{AddEntries, ListPlaces, ReadLog};

/// The lengths of the chunks that bodies are sent in.
const LENGTHS: [usize; 5] = [1, 2, 3, 7, 1000];

/// A server that sends a response in chunks of some length, to each of two clients. `is_whole` is
/// whether the last chunk follows, without which the body has no end.
struct Chunked {
    url: String,
    thread: std::thread::JoinHandle<()>,
}

impl Chunked {
    fn start(media_type: &str, body: &[u8], length: usize, is_whole: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
        let url = format!("http://{}", listener.local_addr().expect("is bound"));
        let mut response = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\nconnection: close\r\n\
             transfer-encoding: chunked\r\n\r\n"
        )
        .into_bytes();
        for chunk in body.chunks(length) {
            response.extend(format!("{:x}\r\n", chunk.len()).into_bytes());
            response.extend(chunk);
            response.extend(b"\r\n");
        }
        if is_whole {
            response.extend(b"0\r\n\r\n");
        }
        let thread = std::thread::spawn(move || {
            for _ in 0..2 {
                let (mut stream, _) = listener.accept().expect("somebody calls");
                stream.set_nodelay(true).expect("is a socket");
                let mut request = Vec::new();
                while !request.ends_with(b"\r\n\r\n") {
                    let mut byte = [0];
                    stream.read_exact(&mut byte).expect("sends");
                    request.extend(byte);
                }
                for chunk in response.chunks(length) {
                    // A client that has read enough disconnects.
                    if stream.write_all(chunk).is_err() {
                        break;
                    }
                }
            }
        });
        Self { url, thread }
    }

    fn end(self) {
        self.thread.join().expect("has ended well");
    }
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("starts").block_on(work)
}

/// Reads the stream of an operation over both transports: what comes of each part, the connection
/// first.
macro_rules! streamed {
    ($krate:ident, $request:expr, $server:expr, $stream:expr) => {{
        let server: Chunked = $server;
        let config = $krate::Config::new(&server.url, $krate::Credentials::none())
            .timeout(Duration::from_secs(20))
            .retry($krate::Retry::none());
        let client = $krate::Client::blocking(config.clone()).expect("is set up");
        let response = client.call(&$request).stream().send().expect("begins");
        let blocking: Vec<_> = $stream(response.into_body()).collect();
        let asynchronous = wait(async {
            let client = $krate::Client::new(config).expect("is set up");
            let response = client.call(&$request).stream().await.expect("begins");
            let mut stream = $stream(response.into_body());
            let mut parts = Vec::new();
            while let Some(part) = stream.next().await {
                parts.push(part);
            }
            parts
        });
        server.end();
        [blocking, asynchronous]
    }};
}

/// The stream of a response that could also have a complete body.
macro_rules! stream_of {
    ($krate:ident) => {
        |body| match body {
            $krate::Streamed::Stream(stream) => stream,
            $krate::Streamed::Whole(_) => panic!("not a stream"),
        }
    };
}

#[test]
fn items_arrive_in_chunks_of_any_length() {
    let lines = "{\"at\":\"2026-01-02T03:04:05Z\",\"level\":\"info\",\"text\":\"é\"}\r\n\
                 [1]\n{\"at\":\"2026-01-02T03:04:06Z\",\"level\":\"error\"}";
    for length in LENGTHS {
        let server = Chunked::start("application/jsonl", lines.as_bytes(), length, true);
        for items in streamed!(sequences_3_2, ReadLog::new(), server, |stream| stream) {
            let items = items.into_iter().map(|item| item.expect("arrives"));
            let items: Vec<_> = items.collect();
            let [Ok(first), Err(broken), Ok(last)] = &items[..] else {
                panic!("{items:?}");
            };
            assert_eq!(first.text.as_deref(), Some("é"));
            assert_eq!(broken.pointer(), "");
            assert_eq!(last.text, None);
        }
    }
    let texts = "\u{1e}{\"type\":\"Feature\",\n\"name\":\"a\"}\n\
                 \u{1e}{\"type\":\"Feature\",\"name\":\"b\"}\n";
    for length in LENGTHS {
        let server = Chunked::start("application/json-seq", texts.as_bytes(), length, true);
        let all = streamed!(
            sequences_3_2,
            ListPlaces::new(),
            server,
            stream_of!(sequences_3_2)
        );
        for items in all {
            let items = items.into_iter().map(|item| item.expect("arrives"));
            let names = items.map(|item| item.expect("is a place").name.clone());
            assert_eq!(names.collect::<Vec<_>>(), ["a", "b"]);
        }
    }
}

#[test]
fn events_arrive_in_chunks_of_any_length() {
    let body = "event: note\ndata: é\r\n\r\nevent: moved\rdata: {\"to\":\rdata: \"hall\"}\r\r\
                event: count\ndata: 7\n\nevent: count\ndata: 8\n";
    for length in LENGTHS {
        let server = Chunked::start("text/event-stream", body.as_bytes(), length, true);
        let all = streamed!(
            events_3_2,
            FollowChanges::new(),
            server,
            stream_of!(events_3_2)
        );
        for events in all {
            let events = events.into_iter().map(|event| event.expect("arrives"));
            let data: Vec<_> = events.map(|event| event.data.expect("is valid")).collect();
            // Lines that no empty line follows are not an event.
            let [note, FollowChangesEvent::Moved(moved), count] = &data[..] else {
                panic!("{data:?}");
            };
            assert_eq!(*note, FollowChangesEvent::Note("é".to_owned()));
            assert_eq!(moved.to, "hall");
            assert_eq!(*count, FollowChangesEvent::Count(7));
        }
    }
}

const MIXED: &str = "multipart/mixed; boundary=\"=_b\"";

#[test]
fn parts_arrive_in_chunks_of_any_length() {
    let body = b"preamble\r\n--=_b\r\nContent-Type: application/json\r\nX-Unit: m\r\n\r\n\
                 {\"value\":\r\n1}\r\n--=_b \t\r\n\r\n{\"value\":0}\r\n--=_b--\r\nepilogue";
    for length in LENGTHS {
        let server = Chunked::start(MIXED, body, length, true);
        let all = streamed!(
            multipart_3_2,
            WatchReadings::new(),
            server,
            stream_of!(multipart_3_2)
        );
        for parts in all {
            let parts: Vec<_> = parts
                .into_iter()
                .map(|part| part.expect("arrives"))
                .collect();
            let [one, zero] = &parts[..] else {
                panic!("{parts:?}");
            };
            assert_eq!(one.content.as_ref().expect("is a reading").value, 1);
            let unit = multipart_3_2::headers::X_UNIT.read(&one.headers);
            assert_eq!(unit.expect("is text").as_deref(), Some("m"));
            assert_eq!(zero.drift()[0].pointer(), "/value");
        }
    }
    let body = b"--=_b\r\n\r\n\r\n--=_\r\n--=_bb\r\n\xff\r\n--=_b\r\n\r\n\r\n--=_b--";
    for length in LENGTHS {
        let server = Chunked::start(MIXED, body, length, true);
        for parts in streamed!(multipart_3_2, WatchFrames::new(), server, |stream| stream) {
            let parts = parts.into_iter().map(|part| part.expect("arrives").bytes);
            let wanted = [&b"\r\n--=_\r\n--=_bb\r\n\xff"[..], b""];
            assert_eq!(parts.collect::<Vec<_>>(), wanted, "{length}");
        }
    }
}

#[test]
fn a_stream_of_parts_that_breaks_off_is_an_error() {
    let whole = b"--=_b\r\n\r\none\r\n--=_b\r\n\r\ntwo\r\n--=_b--";
    let cuts = [
        (0, 0),
        (6, 0),
        (12, 0),
        (20, 0),
        (21, 1),
        (28, 1),
        (34, 1),
        (35, 2),
    ];
    for (end, complete) in cuts {
        for is_whole in [true, false] {
            let server = Chunked::start(MIXED, &whole[..end], 3, is_whole);
            for parts in streamed!(multipart_3_2, WatchFrames::new(), server, |stream| stream) {
                let arrived = parts.iter().filter(|part| part.is_ok()).count();
                let error = parts.last().and_then(|part| part.as_ref().err());
                let is_complete = end == whole.len();
                assert_eq!(
                    error.is_none(),
                    is_complete && is_whole,
                    "{end} {is_whole}: {error:?}"
                );
                assert_eq!(arrived, complete, "{end} {is_whole}");
            }
        }
    }
    let server = Chunked::start("multipart/mixed", whole, 3, true);
    for parts in streamed!(multipart_3_2, WatchFrames::new(), server, |stream| stream) {
        let [Err(error)] = &parts[..] else {
            panic!("{parts:?}");
        };
        assert!(error.to_string().contains("boundary"), "{error}");
    }
}

#[test]
fn parts_that_differ_arrive_as_bytes() {
    let body = b"--r\r\nContent-Type: application/json\r\n\r\n{\"title\":\"t\"}\r\n\
                 --r\r\nContent-Type: image/png\r\nContent-ID: <p>\r\n\r\n\x89PNG\r\n\x1a\n\r\n--r--\r\n";
    for length in LENGTHS {
        let media_type = "multipart/related; boundary=r; type=\"application/json\"";
        let server = Chunked::start(media_type, body, length, true);
        for parts in streamed!(multipart_3_2, ReadDocument::new(), server, |stream| stream) {
            let parts: Vec<_> = parts
                .into_iter()
                .map(|part| part.expect("arrives"))
                .collect();
            let document = parts[0].json::<Document>().expect("is a document");
            assert_eq!(document.title, "t");
            assert_eq!(parts[1].bytes, &b"\x89PNG\r\n\x1a\n"[..]);
            assert_eq!(parts[1].media_type(), Some("image/png"));
        }
    }
}

#[test]
fn requests_are_sent_byte_by_byte_as_described() {
    use sequences_3_2::DateTime;
    use sequences_3_2::types::Entry;
    use sequences_3_2::types::entry::Level;

    let at: DateTime = "2026-01-02T03:04:05Z".parse().expect("is a time");
    let entries = [Level::Info, Level::Error].map(|level| Entry::new(at, level));
    let received = sent!(sequences_3_2, AddEntries::new(entries));
    assert_eq!(received.header("content-type"), "application/jsonl");
    assert_eq!(
        received.text(),
        "{\"at\":\"2026-01-02T03:04:05Z\",\"level\":\"info\"}\n\
         {\"at\":\"2026-01-02T03:04:05Z\",\"level\":\"error\"}\n"
    );

    let picture = multipart_3_2::File::new("two");
    let received = sent!(
        multipart_3_2,
        AddDocument::new(Document::new("t")).parts([picture])
    );
    let media_type = "multipart/related; type=\"application/json\"; boundary=";
    let boundary = received.header("content-type").strip_prefix(media_type);
    let boundary = boundary.expect("is multipart").to_owned();
    assert_eq!(
        received.text().replace(&boundary, "B"),
        "--B\r\nContent-Type: application/json\r\n\r\n{\"title\":\"t\"}\r\n\
         --B\r\nContent-Type: image/png\r\n\r\ntwo\r\n--B--\r\n"
    );
}

#[test]
fn parts_inside_of_parts_are_sent_byte_by_byte_as_described() {
    let part_2 = SendLetterPart2::new("<a/>", "two", multipart_3_2::File::new("png"));
    let part_2 = part_2.part_2_content_language("de");
    let cover = SendLetterPartCover::new("front");
    let part = SendLetterPart::new("one").cover(cover);
    let letter = SendLetter::new(["me"], part_2, "<2>").parts([part]);
    let received = sent!(multipart_3_2, letter);
    let outer = received
        .header("content-type")
        .strip_prefix("multipart/mixed; boundary=");
    // Each body in the order of its beginning has the next letter as its boundary.
    let mut body = received.text().replace(outer.expect("is multipart"), "A");
    for letter in ["B", "C", "D"] {
        let (_, rest) = body.split_once("boundary=part-").expect("is nested");
        let (boundary, _) = rest.split_once("\r\n").expect("is a header");
        body = body.replace(&format!("part-{boundary}"), letter);
    }
    let wanted = "--A\r\nContent-Type: application/json\r\n\r\n[\"me\"]\r\n\
         --A\r\nContent-Type: multipart/mixed; boundary=B\r\nContent-ID: <2>\r\n\r\n\
         --B\r\nContent-Type: application/xml\r\n\r\n<a/>\r\n\
         --B\r\nContent-Language: de\r\n\r\ntwo\r\n\
         --B\r\nContent-Type: image/png\r\n\r\npng\r\n--B--\r\n\r\n\
         --A\r\nContent-Type: multipart/form-data; boundary=C\r\n\r\n\
         --C\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\none\r\n\
         --C\r\nContent-Disposition: form-data; name=\"cover\"\r\n\
         Content-Type: multipart/form-data; boundary=D\r\n\r\n\
         --D\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nfront\r\n--D--\r\n\r\n\
         --C--\r\n\r\n--A--\r\n";
    assert_eq!(body, wanted);
}

#[test]
fn a_file_inside_of_a_part_is_read_while_it_is_sent() {
    let path = std::env::temp_dir().join(format!("picture-{}.png", std::process::id()));
    std::fs::write(&path, b"\x89PNG").expect("is written");
    let stored = multipart_3_2::File::from_path(&path).expect("is there");
    let pictures = [stored, multipart_3_2::File::new("two")];
    let server = loopback::Server::start("204 No Content", "", "");
    let config = multipart_3_2::Config::new(&server.url(), multipart_3_2::Credentials::none())
        .retry(multipart_3_2::Retry::none());
    let request = AddReport::new(BodyAuthor::new("me"), pictures);
    let client = multipart_3_2::Client::blocking(config.clone()).expect("is set up");
    client.call(&request).send().expect("is sent");
    wait(async {
        let client = multipart_3_2::Client::new(config).expect("is set up");
        client.call(&request).await.expect("is sent");
    });
    for received in server.both() {
        // Nobody can predict the boundaries around a file that is not in memory.
        let body = String::from_utf8_lossy(&received.body);
        let outer = received.header("content-type").split_once("boundary=");
        let (_, outer) = outer.expect("is multipart");
        let body = body.replace(outer, "B");
        let inner = body.split_once("multipart/mixed; boundary=");
        let (inner, _) = inner
            .expect("is nested")
            .1
            .split_once("\r\n")
            .expect("ends");
        let wanted = "--B\r\nContent-Disposition: form-data; name=\"author\"\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\nname=me\r\n\
             --B\r\nContent-Disposition: form-data; name=\"pictures\"\r\n\
             Content-Type: multipart/mixed; boundary=I\r\n\r\n\
             --I\r\nContent-Disposition: attachment; filename=\"NAME\"\r\n\
             Content-Type: image/png\r\n\r\n\u{fffd}PNG\r\n\
             --I\r\nContent-Type: image/png\r\n\r\ntwo\r\n--I--\r\n\r\n--B--\r\n";
        let name = path.file_name().expect("has one").to_string_lossy();
        assert_eq!(body.replace(inner, "I").replace(&*name, "NAME"), wanted);
    }
    std::fs::remove_file(&path).expect("is there");
}
