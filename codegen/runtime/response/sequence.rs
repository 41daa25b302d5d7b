//! Sequences of JSON values: JSON Lines, and JSON text sequences (RFC 7464).

use std::fmt;
use std::marker::PhantomData;
use std::time::Instant;

use bytes::Bytes;
use serde::de::IgnoredAny;

use crate::runtime::client::error::Error;
use crate::runtime::json::decode::{Decode, Decoded};
use crate::runtime::json::decoding::{Decoding, Reading};
use crate::runtime::json::drift::Drift;
use crate::runtime::json::shown;
use crate::runtime::request::media_type::has_content;
use crate::runtime::response::body_reader;
use crate::runtime::response::body_stream::{PartStream, Parts};
use crate::runtime::response::raw_response::{RawResponse, Validator};
use crate::runtime::response::received::{ReadResult, Received};
use crate::runtime::response::typed_response::Response;
use crate::runtime::validation::validate::Validate;

/// The media types of sequences, of which servers use one for another.
const MEDIA_TYPES: &str = "application/json-seq, application/geo+json-seq, application/jsonl, \
    application/x-jsonl, application/jsonlines, application/x-jsonlines, application/ndjson, \
    application/x-ndjson";

/// The items of a body, each as soon as it is complete, with its deviations from the document. An
/// item that cannot be decoded is an error in place of the item, and the next one follows.
///
/// ```ignore
/// while let Some(item) = items.next().await {
///     let item = item??; // `TransportError`, then `Deviation`
/// }
/// // with the blocking client
/// for item in items {
///     let item = item??;
/// }
/// ```
pub type ItemStream<B, T> = PartStream<B, ItemParts<T>>;

/// Splits a body into items.
pub struct ItemParts<T> {
    texts: Texts,
    item: PhantomData<fn() -> T>,
}

impl<T> Default for ItemParts<T> {
    fn default() -> Self {
        Self {
            texts: Texts::default(),
            item: PhantomData,
        }
    }
}

impl<T> fmt::Debug for ItemParts<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ItemParts").field(&self.texts).finish()
    }
}

impl<T: Decode + Validate> Parts for ItemParts<T> {
    type Raw = Bytes;
    type Part = ReadResult<T>;

    const MEDIA_TYPES: &'static str = MEDIA_TYPES;

    fn split(&mut self, rest: &mut &[u8], is_end: bool) -> Option<Bytes> {
        let text = self.texts.next(rest, is_end);
        text.map(Bytes::copy_from_slice)
    }

    fn size(&self, item: Option<&Bytes>) -> usize {
        item.map_or(0, Bytes::len)
    }

    fn decode(item: Bytes) -> ReadResult<T> {
        Received::from_json(&item)
    }
}

/// The character in front of each text of a sequence (RFC 7464, section 2.2). JSON begins with none.
const SEPARATOR: u8 = 0x1e;

/// Splits off the texts of a sequence: lines, or what is between two separators.
#[derive(Debug, Default)]
struct Texts {
    /// The number of bytes of the next text that have been searched for its end.
    seen: usize,
}

impl Texts {
    /// Takes the next text from the front of `rest`, if it is complete.
    fn next<'b>(&mut self, rest: &mut &'b [u8], is_end: bool) -> Option<&'b [u8]> {
        loop {
            // Empty lines are not items.
            *rest = rest.trim_ascii_start();
            let (text, behind) = match rest.strip_prefix(&[SEPARATOR]) {
                Some(text) => self.separated(text, is_end)?,
                None => self.line(rest, is_end)?,
            };
            self.seen = 0;
            *rest = behind;
            let text = text.trim_ascii();
            if !text.is_empty() {
                return Some(text);
            }
        }
    }

    /// Splits off a line.
    fn line<'b>(&mut self, rest: &'b [u8], is_end: bool) -> Option<(&'b [u8], &'b [u8])> {
        match self.position(rest, b'\n') {
            Some(end) => rest.split_at_checked(end),
            None => (is_end && !rest.is_empty()).then_some((rest, &[])),
        }
    }

    /// Splits off a text that began with a separator. It ends with the next one, or with an end of a
    /// line behind JSON: the next text may be long in coming.
    fn separated<'b>(&mut self, rest: &'b [u8], is_end: bool) -> Option<(&'b [u8], &'b [u8])> {
        if let Some(end) = self.position(rest, SEPARATOR) {
            return rest.split_at_checked(end);
        }
        let is_json = || serde_json::from_slice::<IgnoredAny>(rest).is_ok();
        (is_end || (rest.ends_with(b"\n") && is_json())).then_some((rest, &[]))
    }

    /// Returns the position of a byte, which is searched for only in what is new.
    fn position(&mut self, rest: &[u8], wanted: u8) -> Option<usize> {
        let found = rest.iter().skip(self.seen).position(|byte| *byte == wanted);
        let found = found.map(|position| self.seen + position);
        self.seen = found.unwrap_or(rest.len());
        found
    }
}

impl RawResponse {
    /// Returns whether the body is a sequence of items.
    pub fn has_sequence(&self) -> bool {
        has_content(self.headers(), MEDIA_TYPES)
    }

    /// Decodes the items of a successful response.
    ///
    /// # Errors
    /// In strict decoding, returns an error if an item does not match the type or violates a
    /// constraint, or if the status code is not documented. Lenient decoding omits an item that does
    /// not match the type.
    pub fn sequence<T: Decode + Validate, B>(
        self,
        documented: &[u16],
    ) -> Result<Response<Vec<T>>, Error<B>> {
        self.success(documented, items, |_, _, _| {})
    }

    /// Decodes items with constraints that their type alone does not validate.
    ///
    /// # Errors
    /// Returns the errors of [`sequence`](Self::sequence).
    pub fn sequence_with<T: Decode + Validate, B>(
        self,
        documented: &[u16],
        validate: Validator<Vec<T>>,
    ) -> Result<Response<Vec<T>>, Error<B>> {
        self.success(documented, items, validate)
    }
}

/// Returns whether the deadline has passed.
fn is_late(reading: Reading) -> bool {
    reading.end.is_some_and(|end| Instant::now() >= end)
}

fn items<T: Decode>(body: &Bytes, reading: Reading) -> Decoded<Vec<T>> {
    let (mut items, mut drift) = (Vec::new(), Drift::default());
    let (mut texts, mut rest) = (Texts::default(), body.as_ref());
    let mut index = 0;
    while let Some(text) = texts.next(&mut rest, true) {
        let pointer = format!("/{index}");
        match body_reader::json(text, reading) {
            Ok((item, found)) => {
                items.push(item);
                drift.append(found.within(&pointer));
            }
            Err(deviation) => {
                let deviation = deviation.within(&pointer);
                if reading.decoding == Decoding::Strict || is_late(reading) {
                    return Err(deviation);
                }
                let raw = shown::raw(&String::from_utf8_lossy(text));
                drift.push(deviation.with_value(Some(pointer), raw));
            }
        }
        index += 1;
    }
    Ok((items, drift))
}
