//! Response bodies that are read as they arrive: in chunks of any size, within limits.

use std::collections::VecDeque;
use std::io::{self, Read};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;

use crate::runtime::client::transport::Limits;
use crate::runtime::client::transport_error::TransportError;
use crate::runtime::response::body_stream::{BodyChunks, ByteStream, IncomingBody};
use crate::runtime::response::events::EventStream;

/// A body that arrives in these chunks, and ends or fails.
struct Cut {
    chunks: VecDeque<Bytes>,
    breaks: bool,
}

impl Cut {
    fn new<'c>(chunks: impl IntoIterator<Item = &'c [u8]>) -> Self {
        Self {
            chunks: chunks.into_iter().map(Bytes::copy_from_slice).collect(),
            breaks: false,
        }
    }
}

impl BodyChunks for Cut {
    async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        match self.chunks.pop_front() {
            None if self.breaks => Err(TransportError::other("gone")),
            chunk => Ok(chunk),
        }
    }
}

impl Read for Cut {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(chunk) = self.chunks.pop_front() else {
            return match self.breaks {
                true => Err(io::ErrorKind::ConnectionReset.into()),
                false => Ok(0),
            };
        };
        chunk.as_ref().read(buffer)
    }
}

/// Returns the output of a future that is ready.
fn now<T>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("has to wait"),
    }
}

fn events(body: Cut, most: usize) -> EventStream<Cut, serde_json::Value> {
    let limits = Limits {
        body: most,
        ..Limits::default()
    };
    IncomingBody::new(body, limits).into()
}

/// The texts of the events up to an error.
fn texts(mut events: EventStream<Cut, serde_json::Value>) -> (Vec<String>, Option<String>) {
    let mut texts = Vec::new();
    while let Some(event) = now(EventStream::next(&mut events)) {
        match event {
            Ok(event) => texts.push(event.text),
            Err(error) => {
                assert!(now(EventStream::next(&mut events)).is_none());
                return (texts, Some(error.to_string()));
            }
        }
    }
    (texts, None)
}

const BODY: &str = "\u{feff}data: \u{fc}1\r\n\r\n:\r\ndata: 2\rdata: 3\n\ndata: lost";

#[test]
fn chunks_can_end_anywhere() {
    let wanted = (vec!["ü1".to_owned(), "2\n3".to_owned()], None);
    let body = BODY.as_bytes();
    for first in 0..=body.len() {
        for second in first..=body.len() {
            let chunks = [&body[..first], &body[first..second], &body[second..]];
            let chunks = chunks.into_iter().filter(|chunk| !chunk.is_empty());
            assert_eq!(texts(events(Cut::new(chunks), 100)), wanted);
        }
    }
    let each = Cut::new(body.chunks(1));
    let blocking: Vec<_> = Iterator::map(events(each, 100), |event| event.unwrap().text).collect();
    assert_eq!(blocking, wanted.0);
}

#[test]
fn an_event_is_returned_before_more_is_read() {
    let mut cut = Cut::new([&b"data: 1\n\ndata: 2\n\nda"[..]]);
    cut.breaks = true;
    let (reported, error) = texts(events(cut, 100));
    assert_eq!(reported, ["1", "2"]);
    assert_eq!(error.as_deref(), Some("the exchange failed: gone"));
}

#[test]
fn the_limit_is_for_one_event() {
    let many = "data: 0123456789\n\n".repeat(100);
    let (reported, error) = texts(events(Cut::new(many.as_bytes().chunks(7)), 30));
    assert_eq!((reported.len(), error), (100, None));
    // An endless line, and an endless event.
    for endless in [
        "data: 0123456789".repeat(100),
        "data: 0123456789\n".repeat(100),
    ] {
        let (reported, error) = texts(events(Cut::new(endless.as_bytes().chunks(7)), 30));
        assert!(reported.is_empty());
        assert_eq!(
            error.as_deref(),
            Some("the response body is larger than 30 bytes")
        );
    }
}

#[test]
fn an_event_in_one_chunk_has_the_same_limit() {
    let body = "data: 1\n\ndata: 0123456789012345678901234567890123456789\n\ndata: 2\n\n";
    let (reported, error) = texts(events(Cut::new([body.as_bytes()]), 30));
    assert_eq!(reported, ["1"]);
    assert_eq!(
        error.as_deref(),
        Some("the response body is larger than 30 bytes")
    );
}

#[test]
fn bytes_are_unchanged() {
    let stream = || {
        ByteStream::from(IncomingBody::new(
            Cut::new([&b"a"[..], b"bc"]),
            Limits::default(),
        ))
    };
    let mut chunks = stream();
    assert_eq!(now(chunks.next()).unwrap().unwrap(), "a");
    assert_eq!(now(chunks.next()).unwrap().unwrap(), "bc");
    assert!(now(chunks.next()).is_none() && now(chunks.next()).is_none());
    let mut all = String::new();
    stream().read_to_string(&mut all).unwrap();
    assert_eq!(all, "abc");
}
