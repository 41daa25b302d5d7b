//! The body of a request, as hyper reads it: from memory, or from files, by threads of Tokio.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use tokio::task::{JoinHandle, spawn_blocking};

use crate::runtime::client::payload::Payload;
use crate::runtime::request::upload::{UploadError, UploadReader};

/// How much of a file is read at a time. Another thread does it, which has to be worth its while.
const CHUNK: usize = 256 * 1024;

/// A body that is read while it is sent.
#[derive(Debug)]
pub(crate) struct OutgoingBody {
    source: Source,
    /// How many bytes have not been sent.
    left: u64,
    is_taken: Arc<AtomicBool>,
}

#[derive(Debug)]
enum Source {
    Bytes(Bytes),
    Reader(Box<UploadReader>),
    /// A chunk that is being read.
    Reading(JoinHandle<(Box<UploadReader>, Result<Bytes, UploadError>)>),
    End,
}

impl OutgoingBody {
    /// Creates the body of a request. `is_taken` becomes true when a connection takes the request.
    pub(crate) fn new(payload: Payload, is_taken: Arc<AtomicBool>) -> Self {
        let (source, left) = match payload {
            Payload::Bytes(bytes) => {
                let left = bytes.len() as u64;
                (Source::Bytes(bytes), left)
            }
            Payload::Upload(upload) => {
                let reader = Box::new(upload.reader());
                (Source::Reader(reader), upload.length())
            }
        };
        Self {
            source,
            left,
            is_taken,
        }
    }

    fn chunk(&mut self, cx: &mut Context<'_>) -> Poll<Result<Bytes, UploadError>> {
        loop {
            match std::mem::replace(&mut self.source, Source::End) {
                Source::Bytes(bytes) => return Poll::Ready(Ok(bytes)),
                Source::Reader(reader) => {
                    self.source = Source::Reading(spawn_blocking(|| read(reader)));
                }
                Source::Reading(mut task) => {
                    let polled = Pin::new(&mut task).poll(cx);
                    if polled.is_pending() {
                        self.source = Source::Reading(task);
                    }
                    let done =
                        ready!(polled).map_err(|_| UploadError::new("reading it was interrupted"));
                    let (reader, chunk) = done?;
                    self.source = Source::Reader(reader);
                    return Poll::Ready(chunk);
                }
                Source::End => return Poll::Ready(Ok(Bytes::new())),
            }
        }
    }
}

/// Reads a chunk, which is empty at the end.
fn read(mut reader: Box<UploadReader>) -> (Box<UploadReader>, Result<Bytes, UploadError>) {
    let mut chunk = BytesMut::zeroed(CHUNK);
    let mut filled = 0;
    let read = loop {
        let Some(rest) = chunk.get_mut(filled..).filter(|rest| !rest.is_empty()) else {
            break Ok(());
        };
        match reader.next(rest) {
            Ok(0) => break Ok(()),
            Ok(more) => filled += more,
            Err(error) => break Err(error),
        }
    };
    chunk.truncate(filled);
    (reader, read.map(|()| chunk.freeze()))
}

impl Body for OutgoingBody {
    type Data = Bytes;
    type Error = UploadError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, UploadError>>> {
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let chunk = ready!(self.chunk(cx))?;
        self.left = self.left.saturating_sub(chunk.len() as u64);
        Poll::Ready(match chunk.is_empty() {
            true => None,
            false => Some(Ok(Frame::data(chunk))),
        })
    }

    /// A connection asks this first, before it writes the head of the request.
    fn is_end_stream(&self) -> bool {
        self.is_taken.store(true, Ordering::Relaxed);
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
